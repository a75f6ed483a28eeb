import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { quiet } from '../../../parts/look/quiet.ts';
import { useServices } from '../../../parts/services.ts';
import { StateBadge } from '../../../parts/sheets/state-badge.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { quarterShort } from '../../../parts/words/period-words.ts';
import { lineFacts } from './line-facts.ts';
import { listWords as words } from './list-words.ts';

const useStyles = makeStyles({
  line: {
    position: 'relative',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':first-child': { borderTopLeftRadius: tokens.borderRadiusLarge, borderTopRightRadius: tokens.borderRadiusLarge },
    ':last-child': {
      borderBottomStyle: 'none',
      borderBottomLeftRadius: tokens.borderRadiusLarge,
      borderBottomRightRadius: tokens.borderRadiusLarge,
    },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: {
    width: '100%',
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // The whole line is pressed, while a screen reader hears the sheet's name alone.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
  title: {
    // A title may take a paragraph: it is cut where its line ends, never inside a Thai letter's marks.
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 1,
    overflowWrap: 'anywhere',
    // Roomier than the size asks for: marks of the line that is cut off would show at the foot of the last one.
    lineHeight: tokens.lineHeightBase300,
  },
  facts: { ...quiet, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
  urgent: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
});

type SheetLineProps = {
  sheet: Assignment;
  inWorkbook: boolean;
  /** Another district's sheet stands in its place in this workbook. */
  blocked: boolean;
  onOpen(): void;
};

/** One sheet in a line: which, where it stands, how far, until when. One press opens it. */
export function SheetLine({ sheet, inWorkbook, blocked, onOpen }: SheetLineProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { now } = useServices();
  const about = useId();
  const { indicator, period, title, state, cancelled } = sheet;
  const quarter = quarterShort(period);
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.name}
        aria-label={say(words.open(indicator, title, quarter))}
        aria-describedby={about}
        disabled={blocked}
        onClick={onOpen}
      >
        <span className={styles.title} title={say(title)}>
          <strong>{indicator}</strong> {say(title)}
        </span>
      </button>
      <div id={about} className={styles.facts}>
        <StateBadge state={state} cancelled={cancelled !== null} />
        <span>{say(quarter)}</span>
        {lineFacts(sheet, now()).map(({ text, urgent }) => (
          <span key={text.en} className={mergeClasses(urgent && styles.urgent)}>
            {say(text)}
          </span>
        ))}
        {sheet.overDistricts && <span>{say(words.ofOwner(sheet.office))}</span>}
        {inWorkbook && <span>{say(words.inWorkbook)}</span>}
      </div>
    </li>
  );
}

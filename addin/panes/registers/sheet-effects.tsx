import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { parsePeriod, periodName } from '../../../shared/terms/period.ts';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import type { SheetEffect } from '../../../shared/wire/registers.ts';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { registerWords as words } from './register-words.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { fontWeight: 600 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

export const filledOf = (sheets: SheetEffect[]) => sheets.flatMap(({ go }) => go.filter(({ filled }) => filled));

/** What a change does to the sheets that are open, and what stands against it. */
export function SheetEffects({ sheets }: { sheets: SheetEffect[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const filled = filledOf(sheets).length;
  if (sheets.length === 0) return <span>{say(words.noEffects)}</span>;
  return (
    <>
      {filled > 0 && (
        <Message intent="error" title={say(words.orphans(filled))}>
          {say(words.orphansCure)}
        </Message>
      )}
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={`${sheet.indicator} ${sheet.period}`} className={styles.sheet}>
            <Sheet sheet={sheet} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sheet({ sheet }: { sheet: SheetEffect }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { title, period, state, before, after, come, go } = sheet;
  const quarter = parsePeriod(period);
  const filled = go.filter((community) => community.filled);
  return (
    <>
      <span className={styles.title}>{say(title)}</span>
      <span className={styles.line}>
        <span className={styles.quiet}>{quarter && say(periodName(quarter))}</span>
        <Badge appearance="tint" color={state === 'none' ? 'subtle' : 'informative'}>
          {say(sheetStateNames[state])}
        </Badge>
      </span>
      <span>{say(words.rows(before, after, come.length, go.length))}</span>
      {state === 'submitted' && come.length > 0 && <span className={styles.quiet}>{say(words.submittedAgain)}</span>}
      {filled.map(({ code, name }) => (
        <span key={code} className={styles.error}>
          {name} ({code})
        </span>
      ))}
    </>
  );
}

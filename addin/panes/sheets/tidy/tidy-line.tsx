import { makeStyles, tokens } from '@fluentui/react-components';
import {
  type Indicator,
  sheetColumns,
  subjectColumn,
  subjectNameColumn,
} from '../../../../shared/indicator/indicator.ts';
import { cellText } from '../../../../shared/indicator/read-cell.ts';
import type { Proposal } from '../../../../shared/rules/normalise/normalise-rows.ts';
import type { Cell, EntryRow } from '../../../../shared/terms/row.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { issuePlace } from '../../../parts/issues/issue-place.ts';
import { Unseen } from '../../../parts/layout/unseen.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { tidyWords as words } from './tidy-words.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  where: { fontWeight: 600 },
  // Spaces are what many a tidying is about: they stay to be seen.
  cell: { whiteSpace: 'break-spaces' },
  why: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type TidyLineProps = { indicator: Indicator; row: EntryRow; proposal: Proposal };

/** One proposal: where, what it becomes, why. */
export function TidyLine({ indicator, row, proposal: { row: place, column, before, after, why } }: TidyLineProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const where = issuePlace(indicator, {
    row: place,
    subject: cellText(row[subjectColumn]),
    subjectName: cellText(row[subjectNameColumn]),
    header: sheetColumns(indicator).find(({ key }) => key === column)?.header ?? null,
  });
  return (
    <span className={styles.line}>
      <span className={styles.where}>{say(where)}</span>
      <span className={styles.cell}>
        {say(cellWords(before))} <span aria-hidden="true">→</span>
        <Unseen>{say(words.becomes)}</Unseen> <strong>{say(cellWords(after))}</strong>
      </span>
      <span className={styles.why}>{say(why)}</span>
    </span>
  );
}

/** A cell as it stands: text in quotation marks, so that a number typed as text is told from the number. */
function cellWords(cell: Cell): Text {
  if (cell === null) return words.blank;
  const text = typeof cell === 'string' ? `“${cell}”` : String(cell);
  return { th: text, en: text };
}

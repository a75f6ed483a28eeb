import { makeStyles, tokens } from '@fluentui/react-components';
import { cellText, isBlank } from '../../../../shared/indicator/read-cell.ts';
import { type ChangedRow, rowKey } from '../../../../shared/rules/review/changed-cells.ts';
import type { Cell } from '../../../../shared/terms/row.ts';
import { LongList } from '../../../parts/layout/long-list.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Difference } from '../../../sheets/difference.ts';
import { truthWords as words } from './truth-words.ts';

/** Rows that are listed before the person asks for more. */
const page = 5;

const useStyles = makeStyles({
  changes: { overflowWrap: 'anywhere' },
  row: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { ...quiet, display: 'block' },
  other: { display: 'block', padding: '4px 0' },
});

/** What differs, row by row: name, column, before and after. */
export function ChangedRows({
  difference: { rows, report, annex, notApplicable, answers, confirmed },
}: {
  difference: Difference;
}) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.changes}>
      <LongList items={rows} page={page}>
        {(row) => <Row key={rowKey(row)} row={row} />}
      </LongList>
      {report && <span className={styles.other}>{say(words.reportChanged)}</span>}
      {annex && <span className={styles.other}>{say(words.annexChanged)}</span>}
      {notApplicable && <span className={styles.other}>{say(words.declared)}</span>}
      {confirmed && <span className={styles.other}>{say(words.confirmed)}</span>}
      {answers && <span className={styles.other}>{say(words.answersChanged)}</span>}
    </div>
  );
}

function Row({ row: { subject, subjectName, kind, cells } }: { row: ChangedRow }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const written = (cell: Cell) => (isBlank(cell) ? say(words.blank) : cellText(cell));
  return (
    <li className={styles.row}>
      {subjectName || subject}
      {kind !== 'changed' && <span className={styles.cell}>{say(words[kind])}</span>}
      {kind === 'changed' &&
        cells.map(({ column, header, before, after }) => (
          <span key={column} className={styles.cell}>
            {say(words.cell(header, written(before), written(after)))}
          </span>
        ))}
    </li>
  );
}

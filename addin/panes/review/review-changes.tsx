import { makeStyles } from '@fluentui/react-components';
import { remarkColumn } from '../../../shared/indicator/indicator.ts';
import { cellText, isBlank } from '../../../shared/indicator/read-cell.ts';
import { type ChangedRow, changedCells, rowKey } from '../../../shared/rules/review/changed-cells.ts';
import type { Cell } from '../../../shared/terms/row.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { LongList } from '../../parts/layout/long-list.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { changesWords } from '../../parts/sheets/changes-words.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { sameAnnex } from '../../sheets/annex.ts';
import type { ReviewActions } from './review-actions.ts';
import { ReviewPlace } from './review-place.tsx';
import { reviewWords as words } from './review-words.ts';

const page = 20;

const useStyles = makeStyles({
  quiet,
});

type ReviewChangesProps = { content: Revision; before: Revision | null; actions: ReviewActions };

/** What changed since the revision that was looked at last: community, column, before and after. */
export function ReviewChanges({ content, before, actions }: ReviewChangesProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const changes = before ? changedCells(actions.indicator, before.rows, content.rows) : [];
  return (
    <Section title={say(words.changes)}>
      {before === null && <span>{say(words.firstOne)}</span>}
      {before && (
        <>
          <span className={styles.quiet}>{say(words.since(before.revision))}</span>
          {changes.length === 0 && <span>{say(words.noChanges)}</span>}
          {before.report.trim() !== content.report.trim() && <span>{say(words.reportChanged)}</span>}
          {!sameAnnex(before, content) && <span>{say(words.annexChanged)}</span>}
          {before.notApplicable !== content.notApplicable && (
            <span>{say(content.notApplicable ? words.declared : words.undeclared)}</span>
          )}
          <LongList items={changes} page={page}>
            {(change) => <Change key={rowKey(change)} change={change} actions={actions} />}
          </LongList>
        </>
      )}
    </Section>
  );
}

function Change({ change, actions }: { change: ChangedRow; actions: ReviewActions }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { subject, subjectName, kind, cells } = change;
  const name = subjectName === '' ? actions.name({ subject, column: null }) : { th: subjectName, en: subjectName };
  const written = (cell: Cell) => (isBlank(cell) ? say(changesWords.blank) : cellText(cell));
  const [only] = cells.length === 1 ? cells : [];
  const place = { subject, column: kind === 'changed' ? (only?.column ?? null) : null };
  const asked = kind === 'changed' ? cellsToAsk(change) : [{ subject, column: null }];
  const { onReturn } = actions;
  return (
    <ReviewPlace
      name={name}
      onGoTo={() => actions.onGoTo(place)}
      onReturn={onReturn && kind !== 'removed' ? () => onReturn(asked) : undefined}
    >
      {kind !== 'changed' && <strong>{say(changesWords.kinds[kind])}</strong>}
      {kind === 'changed' &&
        cells.map(({ column, header, before, after }) => (
          <span key={column} className={styles.quiet}>
            {say(changesWords.beforeAfter(header, written(before), written(after)))}
          </span>
        ))}
    </ReviewPlace>
  );
}

/** The changed cells; a row's remark is open with any of its others. */
function cellsToAsk({ subject, cells }: ChangedRow) {
  const others = cells.filter(({ column }) => column !== remarkColumn);
  return (others.length > 0 ? others : cells).map(({ column }) => ({ subject, column }));
}

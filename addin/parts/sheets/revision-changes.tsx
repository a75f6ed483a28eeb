import { makeStyles, tokens } from '@fluentui/react-components';
import { cellText, isBlank } from '../../../shared/indicator/read-cell.ts';
import { rowKey } from '../../../shared/rules/review/changed-cells.ts';
import { separated } from '../../../shared/terms/amount.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import type { Cell } from '../../../shared/terms/row.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { SheetChanges } from '../../../shared/wire/log.ts';
import { inAddress } from '../../../shared/wire/parameters.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { AnswerMessage } from '../answers/answer-message.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { LongList } from '../layout/long-list.tsx';
import { quiet } from '../look/quiet.ts';
import { useSpeech } from '../words/language.tsx';
import { changesWords as words } from './changes-words.ts';

const page = 20;

const useStyles = makeStyles({
  changes: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet,
  text: { whiteSpace: 'pre-line' },
});

type RevisionChangesProps = {
  place: SheetPlace;
  /** 0 for nothing before: then all that the other one holds is told. */
  from: number;
  to: number;
};

/** What changed from one revision of a sheet to another: its figures, its rows cell by cell, its texts. */
export function RevisionChanges({ place, from, to }: RevisionChangesProps) {
  const answer = useAnswer('readChanges', {
    parameters: inAddress(place),
    query: { from: String(from), to: String(to) },
  });
  if (!answer.value) return <AnswerMessage answer={answer} />;
  return <Changes changes={answer.value} />;
}

function Changes({ changes: { from, to, figures, rows, report, notApplicable } }: { changes: SheetChanges }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const told = figures.filter(({ before, after }) => figureText(before)?.th !== figureText(after)?.th);
  const written = (text: string) => (text.trim() === '' ? say(words.blank) : text);
  const nothing = told.length + rows.length === 0 && !report && !notApplicable;
  return (
    <div className={styles.changes}>
      <span className={styles.quiet}>
        {say(from ? words.between(from.revision, to.revision) : words.first(to.revision))}
      </span>
      {nothing && <span>{say(words.nothing)}</span>}
      {told.map(({ key, name, before, after }) => (
        <strong key={key}>
          {say(words.beforeAfter(name, sayOf(say, figureText(before)), sayOf(say, figureText(after))))}
        </strong>
      ))}
      {notApplicable && (
        <span>
          {say(
            words.beforeAfter(words.notApplicable, say(yesNo(notApplicable.before)), say(yesNo(notApplicable.after))),
          )}
        </span>
      )}
      {report && (
        <span className={styles.text}>
          {say(words.beforeAfter(words.report, written(report.before), written(report.after)))}
        </span>
      )}
      <LongList items={rows} page={page}>
        {(row) => (
          <li key={rowKey(row)} className={styles.row}>
            <strong>
              {row.subjectName === '' ? row.subject : row.subjectName}
              {row.kind !== 'changed' && ` · ${say(words.kinds[row.kind])}`}
            </strong>
            {row.cells.map(({ column, header, before, after }) => (
              <span key={column} className={styles.quiet}>
                {say(
                  row.kind === 'changed'
                    ? words.beforeAfter(header, cellWords(say, before), cellWords(say, after))
                    : words.holds(header, cellWords(say, row.kind === 'added' ? after : before)),
                )}
              </span>
            ))}
          </li>
        )}
      </LongList>
    </div>
  );
}

type Say = (text: Text) => string;

function cellWords(say: Say, cell: Cell): string {
  return isBlank(cell) ? say(words.blank) : cellText(cell);
}

function sayOf(say: Say, text: Text | null): string {
  return text ? say(text) : '–';
}

/** What a figure is before anything is stored: nothing, which is no figure either. */
function figureText(figure: SheetChanges['figures'][number]['before']): Text | null {
  if (!figure) return null;
  if ('none' in figure) return noFigureNames[figure.none];
  return { th: separated(figure.text), en: separated(figure.text) };
}

function yesNo(said: boolean): Text {
  return said ? words.yes : words.no;
}

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { cellText } from '../../../../shared/indicator/read-cell.ts';
import type { ImportedRow, RegisterImport } from '../../../../shared/rules/registers/lists/import-register.ts';
import type { LeftOut } from '../../../../shared/rules/registers/lists/list-lines.ts';
import { groupedBy } from '../../../../shared/terms/grouped.ts';
import type { Cell } from '../../../../shared/terms/row.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { LongList } from '../../../parts/layout/long-list.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { registerWords } from '../register-words.ts';
import { leftOutNames, listWords as words } from './list-words.ts';

const useStyles = makeStyles({
  row: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  name: { fontWeight: 600 },
  change: { display: 'block' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const page = 20;

/** How many lines come, change something, say nothing new, and wait for an answer. */
export function countsOf(parts: RegisterImport[]): Text {
  const rows = parts.flatMap((part) => part.rows);
  const of = (kind: ImportedRow['kind']) => rows.filter((row) => row.kind === kind).length;
  const same = parts.reduce((sum, part) => sum + part.same.length, 0);
  const counts = words.counts(of('added'), of('changed'), same, askedIn(parts));
  const ended = words.endedCount(of('ended'));
  return of('ended') === 0 ? counts : { th: `${counts.th} · ${ended.th}`, en: `${counts.en} · ${ended.en}` };
}

export function askedIn(parts: RegisterImport[]): number {
  return parts.flatMap((part) => part.fates).filter(({ kind }) => kind === 'asked').length;
}

/** The rows that an import adds, changes and ends. */
export function ImportedRows({ rows }: { rows: ImportedRow[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const shown = (cell: Cell) => cellText(cell) || say(registerWords.blank);
  return (
    <LongList items={rows} page={page}>
      {({ row, kind, cells, changes }) => (
        <li key={row} className={styles.row}>
          <span className={styles.name}>{nameOf(cells.name, changes)}</span>{' '}
          {kind !== 'changed' && (
            <span className={styles.quiet}>{say(kind === 'added' ? words.added : words.ended)}</span>
          )}
          {changes.map(({ column, header, before, after }) => (
            <span key={column} className={styles.change}>
              {say(header)}: {kind === 'added' ? '' : `${shown(before)} → `}
              <strong>{shown(after)}</strong>
            </span>
          ))}
        </li>
      )}
    </LongList>
  );
}

/** The lines that do not come in, by reason. */
export function LeftOutLines({ leftOut }: { leftOut: LeftOut[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const telling = leftOut.filter(({ reason }) => reason !== 'blank' && reason !== 'heading');
  if (telling.length === 0) return null;
  return (
    <Disclosure label={say(words.leftOut(telling.length))}>
      {[...groupedBy(telling, ({ reason }) => reason)].map(([reason, lines]) => (
        <Disclosure key={reason} label={`${say(leftOutNames[reason])}: ${lines.length}`}>
          <LongList items={lines} page={page}>
            {({ at, text }) => (
              <li key={at} className={styles.row}>
                {say(words.line(at))}: {text}
              </li>
            )}
          </LongList>
        </Disclosure>
      ))}
    </Disclosure>
  );
}

/** Communities that the list does not have: they stay, unless a person says that they end. */
export function MissingCommunities(props: { parts: RegisterImport[]; ends: boolean; onEnd(ends: boolean): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { parts, ends, onEnd } = props;
  const missing = parts.flatMap((part) => part.missing);
  if (missing.length === 0) return null;
  return (
    <>
      <Disclosure label={say(words.missing(missing.length))}>
        <LongList items={missing} page={page}>
          {({ code, name }) => (
            <li key={code} className={styles.row}>
              {name} ({code})
            </li>
          )}
        </LongList>
      </Disclosure>
      <Checkbox
        label={say(words.endMissing(missing.length))}
        checked={ends}
        onChange={(_, { checked }) => onEnd(checked === true)}
      />
    </>
  );
}

function nameOf(name: Cell | undefined, changes: ImportedRow['changes']): string {
  return cellText(name) || cellText(changes.find(({ column }) => column === 'name')?.before);
}

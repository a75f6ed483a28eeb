import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useRef, useState } from 'react';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { RegisterScope } from '../../../shared/rules/registers/check-register.ts';
import { importRegister, type RegisterImport } from '../../../shared/rules/registers/import-register.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Outcome, Trouble } from '../../outcome.ts';
import { Section } from '../../parts/layout/section.tsx';
import { ConfirmDialog } from '../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { Bilingual } from '../../parts/words/bilingual.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { FormSheet } from '../../workbook/forms/form-sheet.ts';
import { writeFormRows } from '../../workbook/forms/open-form.ts';
import { readSelection } from '../../workbook/forms/read-selection.ts';
import { largestCsv, readCsvFile } from './csv-file.ts';
import { registerWords as words } from './register-words.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyle: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: 600 },
  change: { display: 'block' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Stage =
  | { at: 'resting' | 'nothing' }
  | { at: 'shown'; found: RegisterImport }
  | { at: 'done'; rows: number }
  | { at: 'unusable'; what: Text; cure: Text }
  | { at: 'failed'; trouble: Trouble };

type RegisterImportProps = {
  form: FormSheet;
  scope: RegisterScope;
  /** The register's rows as they stand now. */
  read(): Promise<Outcome<EntryRow[] | null>>;
};

/** Brings a list from elsewhere into the worksheet: shown first, then written; nothing is sent by it. */
export function RegisterImportCard({ form, scope, read }: RegisterImportProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [stage, setStage] = useState<Stage>({ at: 'resting' });
  const input = useRef<HTMLInputElement>(null);
  const rest = () => setStage({ at: 'resting' });

  const show = async (table: Cell[][]) => {
    const now = await read();
    if (!now.ok) return setStage({ at: 'failed', trouble: now.trouble });
    const found = importRegister(table, now.value ?? [], scope);
    setStage(found.rows.length === 0 ? { at: 'nothing' } : { at: 'shown', found });
  };
  const fromFile = async (file: File | undefined) => {
    if (!file) return;
    const csv = await readCsvFile(new Uint8Array(await file.slice(0, largestCsv + 1).arrayBuffer()));
    if (csv.kind === 'unusable') return setStage({ at: 'unusable', what: csv.what, cure: csv.cure });
    await show(csv.table);
  };
  const fromRange = async () => {
    const selected = await readSelection();
    if (!selected.ok) return setStage({ at: 'failed', trouble: selected.trouble });
    await show(selected.value);
  };
  const apply = async ({ rows }: RegisterImport) => {
    const written = await writeFormRows(form, rows);
    if (!written.ok) return setStage({ at: 'failed', trouble: written.trouble });
    setStage({ at: 'done', rows: rows.length });
    await read();
  };
  const found = stage.at === 'shown' ? stage.found : null;
  return (
    <Section title={say(words.import)}>
      <span>{say(words.importWhy)}</span>
      <div className={styles.buttons}>
        <Button icon={<ArrowImportRegular />} onClick={() => input.current?.click()}>
          <Bilingual text={words.importFile} />
        </Button>
        <Button icon={<DocumentTableRegular />} onClick={() => void fromRange()}>
          <Bilingual text={words.importRange} />
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        hidden
        onChange={({ currentTarget }) => {
          void fromFile(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      {stage.at === 'nothing' && (
        <Message intent="info" title={say(words.importNone)} onClose={rest}>
          {say(words.importNoneCure)}
        </Message>
      )}
      {stage.at === 'unusable' && (
        <Message intent="error" title={say(stage.what)} onClose={rest}>
          {say(stage.cure)}
        </Message>
      )}
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} onClose={rest} />}
      {stage.at === 'done' && <Message intent="success" title={say(words.imported(stage.rows))} onClose={rest} />}
      <ConfirmDialog
        open={found !== null}
        title={words.importTitle(found?.rows.length ?? 0)}
        confirm={words.importApply}
        onConfirm={() => found && void apply(found)}
        onDismiss={rest}
      >
        {found && <ImportedRows found={found} />}
      </ConfirmDialog>
    </Section>
  );
}

function ImportedRows({ found: { rows, same, unusable } }: { found: RegisterImport }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const shown = (cell: Cell) => cellText(cell) || say(words.blank);
  return (
    <>
      <ul className={styles.list}>
        {rows.map(({ row, added, cells, changes }) => (
          <li key={row} className={styles.row}>
            <span className={styles.name}>{cellText(cells.name) || cellText(cells.code)}</span>{' '}
            {added && <span className={styles.quiet}>{say(words.importAdded)}</span>}
            {changes.map(({ column, header, before, after }) => (
              <span key={column} className={styles.change}>
                {say(header)}: {added ? '' : `${shown(before)} → `}
                <strong>{shown(after)}</strong>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {same > 0 && <p className={styles.quiet}>{say(words.importSame(same))}</p>}
      {unusable > 0 && <p className={styles.quiet}>{say(words.importUnusable(unusable))}</p>}
    </>
  );
}

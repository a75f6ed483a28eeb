import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useRef, useState } from 'react';
import type { Cell } from '../../../../shared/terms/row.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { Trouble } from '../../../outcome.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { readSelection } from '../../../workbook/forms/read-selection.ts';
import { useWorkbookHere } from '../../workbook-here.ts';
import { largestCsv, readCsvFile } from '../csv-file.ts';
import { listWords as words } from './list-words.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Hindrance = { at: 'unusable'; what: Text; cure: Text } | { at: 'failed'; trouble: Trouble };

/** Where a list comes from: a CSV file, or what is selected in the workbook where there is one. */
export function ListSource({ onOpen }: { onOpen(table: Cell[][]): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const hasWorkbook = useWorkbookHere();
  const clear = () => setHindrance(null);
  const fromFile = async (file: File | undefined) => {
    if (!file) return;
    clear();
    const csv = await readCsvFile(new Uint8Array(await file.slice(0, largestCsv + 1).arrayBuffer()));
    if (csv.kind === 'unusable') setHindrance({ at: 'unusable', what: csv.what, cure: csv.cure });
    else onOpen(csv.table);
  };
  const fromRange = async () => {
    clear();
    const selected = await readSelection();
    if (selected.ok) onOpen(selected.value);
    else setHindrance({ at: 'failed', trouble: selected.trouble });
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button icon={<ArrowImportRegular />} onClick={() => input.current?.click()}>
          {say(words.file)}
        </Button>
        {hasWorkbook && (
          <Button icon={<DocumentTableRegular />} onClick={() => void fromRange()}>
            {say(words.range)}
          </Button>
        )}
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
      {hindrance?.at === 'unusable' && (
        <Message intent="error" title={say(hindrance.what)} onClose={clear}>
          {say(hindrance.cure)}
        </Message>
      )}
      {hindrance?.at === 'failed' && <TroubleMessage trouble={hindrance.trouble} onClose={clear} />}
    </>
  );
}

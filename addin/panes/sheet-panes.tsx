import { useMe } from '../parts/services.ts';
import { OpenSheetsContext, useNewOpenSheets, useOpenSheetsState } from './sheets/front/open-sheets-context.ts';
import { SheetsPane } from './sheets/list/sheets-pane.tsx';
import { SheetPane } from './sheets/open/sheet-pane.tsx';
import { OutboxContext, useNewOutbox } from './sheets/submit/outbox-context.ts';
import { WorkbookGate } from './workbook-gate.tsx';

/** What an officer works with: the sheets of their offices, and the one of them that is in front. */
export default function SheetPanes() {
  const { username } = useMe();
  const outbox = useNewOutbox(username);
  return (
    <OutboxContext value={outbox}>
      <WorkbookGate>{(workbook) => <Followed workbook={workbook} />}</WorkbookGate>
    </OutboxContext>
  );
}

function Followed({ workbook }: { workbook: string }) {
  const sheets = useNewOpenSheets(workbook);
  return (
    <OpenSheetsContext value={sheets}>
      <ListOrSheet onBack={sheets.showList} />
    </OpenSheetsContext>
  );
}

function ListOrSheet({ onBack }: { onBack(): void }) {
  const { openings, shown } = useOpenSheetsState();
  const opening = shown === null ? undefined : openings.get(shown);
  return opening ? <SheetPane key={shown} opening={opening} onBack={onBack} /> : <SheetsPane />;
}

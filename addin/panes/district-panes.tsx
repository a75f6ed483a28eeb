import { useState } from 'react';
import type { Assignment } from '../../shared/wire/sheets.ts';
import { useMe } from '../parts/services.ts';
import { SheetsPane } from './sheets/list/sheets-pane.tsx';
import { SheetPane } from './sheets/open/sheet-pane.tsx';
import { OutboxContext, useNewOutbox } from './sheets/submit/outbox-context.ts';
import { WorkbookGate } from './workbook-gate.tsx';

/** What a district's officer works with: their sheets, and one of them open. */
export default function DistrictPanes() {
  const { username } = useMe();
  const outbox = useNewOutbox(username);
  const [open, setOpen] = useState<Assignment | null>(null);
  return (
    <OutboxContext value={outbox}>
      <WorkbookGate>
        {(workbook) =>
          open ? (
            <SheetPane assignment={open} workbook={workbook} onBack={() => setOpen(null)} />
          ) : (
            <SheetsPane onOpen={setOpen} />
          )
        }
      </WorkbookGate>
    </OutboxContext>
  );
}

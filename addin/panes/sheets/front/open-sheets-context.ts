import { createContext, use, useEffect, useMemo, useSyncExternalStore } from 'react';
import { officesOf } from '../../../../shared/rules/offices/offices-of.ts';
import { useMe, useServices } from '../../../parts/services.ts';
import { after } from '../../../sheets/clock.ts';
import { createOpenSheets, type OpenSheets, type OpenSheetsState } from '../../../sheets/open-sheets.ts';
import { excelSheets } from '../../../workbook/sheets/excel-sheets.ts';
import { excelFront } from '../../../workbook/sheets/watch-front.ts';
import { useOutboxPort } from '../submit/outbox-context.ts';

export const OpenSheetsContext = createContext<OpenSheets | null>(null);

/** The sheets of the person's offices that are open in this workbook, followed while the pane is there. */
export function useNewOpenSheets(workbookName: string): OpenSheets {
  const { call, keep, now } = useServices();
  const me = useMe();
  const outbox = useOutboxPort();
  const sheets = useMemo(
    () =>
      createOpenSheets(
        {
          ...{ workbook: excelSheets, workbookName, call, outbox, keep, now, after },
          paper: { by: me.displayName, origin: window.location.origin },
        },
        excelFront,
        officesOf(me),
      ),
    [workbookName, call, outbox, keep, now, me],
  );
  useEffect(() => {
    void sheets.begin();
    return sheets.close;
  }, [sheets]);
  return sheets;
}

/** The open sheets, for what can be done with them. */
export function useOpenSheets(): OpenSheets {
  const sheets = use(OpenSheetsContext);
  if (!sheets) throw new Error('useOpenSheets outside OpenSheetsContext');
  return sheets;
}

/** Which sheets are open, and which worksheet is in front: shown anew when that has changed. */
export function useOpenSheetsState(): OpenSheetsState {
  const { subscribe, state } = useOpenSheets();
  return useSyncExternalStore(subscribe, state);
}

import { useCallback, useEffect, useRef } from 'react';
import type { SheetPlace } from '../../../../shared/wire/terms.ts';
import type { Outcome } from '../../../outcome.ts';
import { useServices } from '../../../parts/services.ts';
import { type Loaded, useLoaded } from '../../../parts/use-loaded.ts';
import type { DistrictSheet } from '../../../workbook/sheets/district-sheet.ts';
import { type OpenedWorksheet, openWorksheet } from '../../../workbook/sheets/open-worksheet.ts';
import { type OpenedSheet, openSheet } from './open-sheet.ts';

/** The watch on a worksheet. Whoever shows the sheet puts itself in `ear`. */
export type Watch = {
  ear: { current: () => void };
  /** Finds the sheet again, which a repair may have laid on another worksheet, and watches that one instead. */
  renew(sheet: DistrictSheet): Promise<Outcome<OpenedWorksheet>>;
};

/** Opens a sheet while the pane shows it, and stops watching the worksheet when it does no more. */
export function useOpenedSheet({ indicator, period, district }: SheetPlace): Loaded<OpenedSheet> & { watch: Watch } {
  const { call } = useServices();
  const ear = useRef(() => {});
  const stop = useRef<(() => void) | null>(null);
  const gone = useRef(false);

  const hold = useCallback(({ stopWatching }: OpenedWorksheet) => {
    stop.current?.();
    stop.current = () => void stopWatching();
    if (gone.current) stop.current();
  }, []);

  const load = useCallback(async () => {
    const outcome = await openSheet(call, { indicator, period, district }, () => ear.current());
    if (outcome.ok) hold(outcome.value.opened);
    return outcome;
  }, [call, indicator, period, district, hold]);

  const renew = useCallback(
    async (sheet: DistrictSheet) => {
      const found = await openWorksheet(sheet, { rows: [], notApplicable: false, revision: 0 }, () => ear.current());
      if (found.ok) hold(found.value);
      return found;
    },
    [hold],
  );

  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      stop.current?.();
    };
  }, []);
  return { ...useLoaded(load), watch: { ear, renew } };
}

import type { Office } from '../../../shared/terms/office.ts';
import { periodCode, type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readSheetQuarter } from './sheet-quarter.ts';
import type { SheetYear } from './sheet-year.ts';
import { toIndicatorSheet } from './to-indicator-sheet.ts';

export type Asked = {
  now: Date;
  /** The head's quarter, where one is asked for. */
  quarter: Quarter | undefined;
};

/** One office's sheet of an indicator's year. */
export async function readOfficeSheet(
  storage: ReadingStorage,
  known: SheetYear,
  office: Office,
  { now, quarter }: Asked,
): Promise<IndicatorSheet> {
  const extensions = await storage.listExtensionsOfDistrict(office.code);
  const read = await Promise.all(
    quarters.map((one) => {
      const period = { fiscalYear: known.year.fiscalYear, quarter: one };
      const code = periodCode(period);
      const dueOn = extensions.find((given) => given.period === code)?.dueOn;
      return readSheetQuarter(storage, now, known, { office, period, dueOn });
    }),
  );
  return toIndicatorSheet(known, office, read, { at: now.toISOString(), quarter });
}

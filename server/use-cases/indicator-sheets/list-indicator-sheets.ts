import type { Quarter } from '../../../shared/terms/period.ts';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';
import type { Refusal } from '../../refusal.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readOfficeSheet } from './office-sheet.ts';
import { sheetOffices } from './sheet-offices.ts';
import { readSheetYear } from './sheet-year.ts';

/** The indicator sheets of a year of every office that reports the indicator: the owner's, then the districts'. */
export async function listIndicatorSheets(
  storage: ReadingStorage,
  now: Date,
  { indicator, fiscalYear }: { indicator: string; fiscalYear: number },
  quarter: Quarter | undefined,
): Promise<IndicatorSheet[] | Refusal> {
  const known = await readSheetYear(storage, { indicator, fiscalYear });
  if (!known) return { refused: 'unknown-indicator' };
  const sheets: IndicatorSheet[] = [];
  const goOn = inSlices();
  for (const office of sheetOffices(known)) {
    await goOn();
    sheets.push(await readOfficeSheet(storage, known, office, { now, quarter }));
  }
  return sheets;
}

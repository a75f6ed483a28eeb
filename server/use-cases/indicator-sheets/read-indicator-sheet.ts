import type { OfficePlace } from '../../../shared/terms/office.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import { indicatorSheetOperations, type SheetOfOffice } from '../../../shared/wire/indicator-sheet.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readOfficeSheet } from './office-sheet.ts';
import { sheetOffices } from './sheet-offices.ts';
import { readSheetYear } from './sheet-year.ts';

const { access } = indicatorSheetOperations.readIndicatorSheet;

/** An office's indicator sheet of a year, with the offices whose sheets of it the person may read. */
export async function readIndicatorSheet(
  storage: ReadingStorage,
  now: Date,
  person: Person,
  { indicator, fiscalYear, office: named }: { indicator: string; fiscalYear: number; office: OfficePlace },
  quarter: Quarter | undefined,
): Promise<SheetOfOffice | Refusal> {
  const known = await readSheetYear(storage, { indicator, fiscalYear });
  if (!known) return { refused: 'unknown-indicator' };
  const offices = sheetOffices(known);
  const office = offices.find(({ code }) => code === named.code);
  if (!office) return { refused: 'unknown-office' };
  return {
    sheet: await readOfficeSheet(storage, known, office, { now, quarter }),
    offices: offices
      .filter(({ code }) => !refuse(person, access, code))
      .map(({ code, kind, name }) => ({ code, kind, name })),
  };
}

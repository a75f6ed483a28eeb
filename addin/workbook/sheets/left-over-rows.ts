import { compileCheck } from '../../../shared/indicator/compilers/to-check.ts';
import { subjectColumn, subjectNameColumn } from '../../../shared/indicator/indicator.ts';
import { cellText, isBlank } from '../../../shared/indicator/read-cell.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';

/** What a change of the roster has left behind in the rows of a sheet; places count from 0. */
export type LeftOver = {
  /** Rows of communities that the roster no longer has, in which nothing has been filled in. */
  gone: number[];
  /** Rows with a name that the community no longer bears, and the one it has now. */
  renamed: { row: number; name: string }[];
};

/** Compares a sheet's rows with those that are expected by the district's roster; other sheets have no roster. */
export function findLeftOver(sheet: DistrictSheet, expected: EntryRow[], rows: EntryRow[]): LeftOver {
  const found: LeftOver = { gone: [], renamed: [] };
  if (sheet.indicator.rows.from !== 'roster') return found;
  const names = new Map(expected.map((row) => [row[subjectColumn], cellText(row[subjectNameColumn])]));
  // Needed where a row is not on the roster, which is seldom: the sheet is read at every change.
  let check: ReturnType<typeof compileCheck> | null = null;
  rows.forEach((row, index) => {
    const code = row[subjectColumn] ?? null;
    const name = names.get(code);
    if (name !== undefined && !isBlank(row[subjectNameColumn]) && cellText(row[subjectNameColumn]) !== name) {
      found.renamed.push({ row: index, name });
    }
    if (name !== undefined || isBlank(code)) return;
    check ??= compileCheck(sheet.indicator, sheet.period);
    if (!check(row).begun) found.gone.push(index);
  });
  return found;
}

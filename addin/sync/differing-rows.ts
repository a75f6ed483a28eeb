import { type Indicator, sheetColumns, subjectColumn, subjectNameColumn } from '../../shared/indicator/indicator.ts';
import { isBlank } from '../../shared/indicator/read-cell.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';

/** A row that is not the same on both sides; `side` says where it is filled in if only one has it. */
export type DifferingRow = { subject: string; name: string; side: 'both' | 'mine' | 'theirs' };

/** The rows in which two states of a sheet differ, in the order of mine, then those that only theirs has. */
export function differingRows(
  indicator: Pick<Indicator, 'rows' | 'columns'>,
  mine: EntryRow[],
  theirs: EntryRow[],
): DifferingRow[] {
  const columns = sheetColumns(indicator);
  const keys = columns.map(({ key }) => key);
  // What every sheet is laid with is no difference: a line that nobody has written into yet is passed over.
  const own = columns.filter(({ filledBy }) => filledBy !== 'given').map(({ key }) => key);
  const [ownRows, otherRows] = [bySubject(mine, own), bySubject(theirs, own)];
  const found: DifferingRow[] = [];
  for (const [subject, row] of ownRows) {
    const other = otherRows.get(subject);
    if (!other) found.push({ subject, name: nameOf(row), side: 'mine' });
    else if (keys.some((key) => !sameCell(row[key], other[key]))) {
      found.push({ subject, name: nameOf(row), side: 'both' });
    }
  }
  for (const [subject, row] of otherRows) {
    if (!ownRows.has(subject)) found.push({ subject, name: nameOf(row), side: 'theirs' });
  }
  return found;
}

/** Whether two states of a sheet say the same, in all rows and of whether anything applies. */
export function sameRows(indicator: Pick<Indicator, 'rows' | 'columns'>, mine: SheetRows, theirs: SheetRows): boolean {
  return mine.notApplicable === theirs.notApplicable && differingRows(indicator, mine.rows, theirs.rows).length === 0;
}

type SheetRows = Pick<SheetContent, 'rows' | 'notApplicable'>;

function bySubject(rows: EntryRow[], own: string[]): Map<string, EntryRow> {
  const filled = rows.filter((row) => own.some((key) => !isBlank(row[key])));
  return new Map(filled.map((row) => [String(row[subjectColumn] ?? ''), row]));
}

function nameOf(row: EntryRow): string {
  return String(row[subjectNameColumn] ?? '');
}

function sameCell(one: EntryRow[string] | undefined, other: EntryRow[string] | undefined): boolean {
  return isBlank(one) ? isBlank(other) : one === other;
}

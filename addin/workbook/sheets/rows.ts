import { sheetColumns, subjectColumn, subjectNameColumn } from '../../../shared/indicator/indicator.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { columnFormat } from '../kit/number-formats.ts';
import type { Format } from '../kit/set-cells.ts';
import { findLeftOver } from './left-over-rows.ts';

/**
 * The rows to lay: every row that is expected with what is stored of it, then stored rows that are not expected. Where
 * the roster has changed since they were stored, names are the present ones, and rows that nobody has begun are left out.
 */
export function rowsToLay(sheet: DistrictSheet, stored: EntryRow[], expected = expectedRows(sheet)): EntryRow[] {
  const byCode = new Map<unknown, EntryRow>();
  const others: EntryRow[] = [];
  const { gone, renamed } = findLeftOver(sheet, expected, stored);
  const names = new Map(renamed.map(({ row, name }) => [row, name]));
  const present = stored.flatMap((row, index) => {
    const name = names.get(index);
    return gone.includes(index) ? [] : [name === undefined ? row : { ...row, [subjectNameColumn]: name }];
  });
  for (const row of present) {
    const code = row[subjectColumn];
    if (byCode.has(code)) others.push(row);
    else byCode.set(code, row);
  }
  const laid = expected.map((blank) => {
    const row = byCode.get(blank[subjectColumn]);
    byCode.delete(blank[subjectColumn]);
    return row ?? blank;
  });
  return [...laid, ...byCode.values(), ...others];
}

/**
 * Rows out of a block of cells whose first line is the table's header. Columns are known by their headers, wherever
 * they stand; a column that is not ours is the person's own and is left alone.
 */
export function rowsFromBlock(sheet: DistrictSheet, block: unknown[][]): EntryRow[] {
  const [header = [], ...body] = block;
  const keys = keysOf(sheet, header);
  return body.map((cells) => {
    const row: EntryRow = {};
    keys.forEach((key, index) => {
      if (key !== null) row[key] = key === subjectColumn ? codeOf(cells[index]) : cellValue(cells[index]);
    });
    return row;
  });
}

/** The places of the district's own rows that have no number, though the column for it is there. */
export function unnumbered({ indicator }: DistrictSheet, rows: EntryRow[]): number[] {
  if (indicator.rows.from !== 'district') return [];
  return rows.flatMap((row, place) => (row[subjectColumn] === null ? [place] : []));
}

/** The key of each header; null for one that is not an entry column of ours. */
export function keysOf(sheet: DistrictSheet, header: unknown[]): (string | null)[] {
  const byHeader = new Map<unknown, string>(sheetColumns(sheet.indicator).map(({ key, header }) => [header.th, key]));
  return header.map((title) => byHeader.get(title) ?? null);
}

/** The number format of each column by its key; a column of the person's own keeps the one it has. */
export function formatsOf(sheet: DistrictSheet, keys: (string | null)[]): Format[] {
  const byKey = new Map(sheetColumns(sheet.indicator).map((column) => [column.key, columnFormat(column)]));
  return keys.map((key) => byKey.get(key ?? '') ?? null);
}

/** A code is text, also where it stands as a number. */
function codeOf(value: unknown): Cell {
  return typeof value === 'number' ? String(value) : cellValue(value);
}

function cellValue(value: unknown): Cell {
  return value === '' || value === undefined ? null : (value as Cell);
}

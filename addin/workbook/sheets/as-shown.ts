import { type Column, isNumber, type NumberColumn } from '../../../shared/indicator/column.ts';
import { isBlank } from '../../../shared/indicator/read-cell.ts';
import type { ShownAs } from '../../../shared/rules/normalise/normalised.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import { asShown, shownAs } from '../kit/shown-as.ts';

/** What number cells say to whoever looks at them, where that is another thing than the number that Excel keeps. */

/** By `row column`: the number cells that Excel shows as something else. */
export type ShownCells = ReadonlyMap<string, ShownAs>;

/** Queues the reading of the number columns' formats; after the caller's sync, the returned function tells. */
export function requestShown(table: Excel.Table, columns: Column[]): () => ShownCells {
  const numbers = columns.filter(isNumber).map(({ key, header }) => {
    const cells = table.columns.getItemOrNullObject(header.th).getDataBodyRange().load('numberFormat').untrack();
    return { key, cells };
  });
  return () => {
    const shown = new Map<string, ShownAs>();
    // Most cells have their column's format.
    const known = new Map<unknown, ShownAs | null>();
    for (const { key, cells } of numbers) {
      const formats: unknown[][] = cells.isNullObject ? [] : cells.numberFormat;
      formats.forEach(([format], row) => {
        if (!known.has(format)) known.set(format, shownAs(format));
        const as = known.get(format);
        if (as) shown.set(`${row} ${key}`, as);
      });
    }
    return shown;
  };
}

/** Whether a row has a day as Excel keeps it, so that it matters from when the workbook counts. */
export function hasDays(columns: Column[], rows: EntryRow[], shown: ShownCells): boolean {
  return rows.some((row, place) =>
    columns.some(({ key, type }) =>
      type === 'date' ? typeof row[key] === 'number' : shown.get(`${place} ${key}`) === 'date' && !isBlank(row[key]),
    ),
  );
}

/** The rows as they are shown. `lacking`: the days that the workbook's serials lack (kit/date-system.ts). */
export function rowsAsShown(columns: Column[], rows: EntryRow[], shown: ShownCells, lacking: number): EntryRow[] {
  if (shown.size === 0 && lacking === 0) return rows;
  return rows.map((row, place) => {
    const read = { ...row };
    for (const column of columns) {
      const cell = row[column.key];
      if (typeof cell !== 'number') continue;
      if (column.type === 'date') read[column.key] = cell + lacking;
      else if (isNumber(column))
        read[column.key] = numberAsShown(cell, shown.get(`${place} ${column.key}`), column, lacking);
    }
    return read;
  });
}

/** A percentage in a per cent column is left to the normaliser, which offers the number that is meant. */
function numberAsShown(cell: number, shown: ShownAs | undefined, column: NumberColumn, lacking: number): Cell {
  const own = shown === 'percent' && column.type === 'decimal' && column.percent;
  return shown === undefined || own ? cell : asShown(cell, shown, lacking);
}

import { type Column, isNumber, type NumberColumn } from '../../../shared/indicator/column.ts';
import { isBlank } from '../../../shared/indicator/read-cell.ts';
import { timesHundred } from '../../../shared/rules/normalise/amount.ts';
import type { ShownAs } from '../../../shared/rules/normalise/normalised.ts';
import { dayOfSerial } from '../../../shared/rules/normalise/serial-day.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import { shownAs } from '../kit/shown-as.ts';

/** What number cells say to whoever looks at them, where that is another thing than the number that Excel keeps. */

/** By `row column`: the number cells that Excel shows as something else. */
export type Shown = ReadonlyMap<string, ShownAs>;

/** Queues the reading of the number columns' formats; after the caller's sync, the returned function tells. */
export function requestShown(table: Excel.Table, columns: Column[]): () => Shown {
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
export function hasDays(columns: Column[], rows: EntryRow[], shown: Shown): boolean {
  return rows.some((row, place) =>
    columns.some(({ key, type }) =>
      type === 'date' ? typeof row[key] === 'number' : shown.get(`${place} ${key}`) === 'date' && !isBlank(row[key]),
    ),
  );
}

/** The rows as they are shown. `lacking`: the days that the workbook's serials lack (kit/date-system.ts). */
export function rowsAsShown(columns: Column[], rows: EntryRow[], shown: Shown, lacking: number): EntryRow[] {
  if (shown.size === 0 && lacking === 0) return rows;
  return rows.map((row, place) => {
    const read = { ...row };
    for (const column of columns) {
      const cell = row[column.key];
      if (typeof cell !== 'number') continue;
      if (column.type === 'date') read[column.key] = cell + lacking;
      else if (isNumber(column)) read[column.key] = asShown(cell, shown.get(`${place} ${column.key}`), column, lacking);
    }
    return read;
  });
}

/**
 * A pasted 10-Dec is a day to whoever looks at it, and no 46,366 people: it is read as the day, which is no number and is
 * asked about wherever it comes to, also on the server.
 *
 * | the cell shows | is read as |
 * |---|---|
 * | a day of this century or the next | the day, `10/12/2569` |
 * | a day of before, such as 12 typed where a day stood | the number, which the normaliser offers to show as one |
 * | per cent, in a per cent column | the number, for the normaliser |
 * | per cent, elsewhere | the percentage, `20%` |
 */
function asShown(cell: number, shown: ShownAs | undefined, column: NumberColumn, lacking: number): Cell {
  if (shown === undefined) return cell;
  if (shown === 'date') return dayOfSerial(cell + lacking)?.day ?? cell;
  return column.type === 'decimal' && column.percent ? cell : `${timesHundred(cell)}%`;
}

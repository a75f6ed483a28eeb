/** Places of a worksheet by number: rows and columns count from 0. */

/**
 * Cells of a worksheet. Let go at once: Excel then keeps no reference to them, and `Excel.run` has nothing to tidy up
 * with a sync of its own.
 */
export function cellsAt(worksheet: Excel.Worksheet, row: number, column: number, rows = 1, columns = 1): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/**
 * Cells of a worksheet, counted from 0. Let go at once: Excel then keeps no reference to them, and `Excel.run` has nothing
 * to tidy up with a sync of its own.
 */
export function cellsAt(worksheet: Excel.Worksheet, row: number, column: number, rows = 1, columns = 1): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

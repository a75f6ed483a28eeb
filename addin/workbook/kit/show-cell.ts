import type { Shown } from '../../sheets/sight.ts';
import { Stopped } from '../stopped.ts';
import { hiddenCell } from './cover-troubles.ts';

/**
 * Selects a cell of a table, by its row from 0 and its column's header (its first cell where that is gone or none is
 * meant), and sees to it that it is not hidden. A selection in a hidden row changes nothing on the screen. Two syncs.
 */
export async function showCell(
  context: Excel.RequestContext,
  table: Excel.Table,
  row: number,
  header: string | undefined,
): Promise<Shown> {
  // Asked for anew in each batch: what was let go cannot be used in a second one.
  const inRow = () => table.getDataBodyRange().untrack().getCell(row, 0).untrack();
  const column = header === undefined ? null : table.columns.getItemOrNullObject(header);
  const inColumn = () => column?.getDataBodyRange().untrack().getCell(row, 0).untrack();
  const [across, down] = [inRow().load('rowHidden'), inColumn()?.load('columnHidden')];
  const filter = table.autoFilter.load('isDataFiltered');
  await context.sync();

  const isThere = down !== undefined && !down.isNullObject;
  const [isRowHidden, isColumnHidden] = [across.rowHidden, isThere && down.columnHidden];
  const isFiltered = isRowHidden && filter.isDataFiltered;
  const show = () => {
    const cell = (isThere && inColumn()) || inRow();
    if (isFiltered) table.clearFilters();
    else if (isRowHidden) cell.rowHidden = false;
    if (isColumnHidden) cell.columnHidden = false;
    table.worksheet.activate();
    cell.select();
    return context.sync();
  };
  if (!isRowHidden && !isColumnHidden) {
    await show();
    return 'as-it-was';
  }
  try {
    await show();
  } catch (error) {
    // The office's own protection may allow neither.
    const isDenied = error instanceof OfficeExtension.Error && error.code === Excel.ErrorCodes.accessDenied;
    throw isDenied ? new Stopped(hiddenCell) : error;
  }
  return isFiltered ? 'unfiltered' : 'unhidden';
}

import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { CellChange, DistrictSheet } from '../../sheets/district-sheet.ts';
import { requestCover, uncovered } from '../kit/cover.ts';
import { tableName } from '../kit/names.ts';
import { columnFormat } from '../kit/number-formats.ts';
import { fillCell, formatFor, setCell } from '../kit/set-cells.ts';
import { run } from '../run.ts';

/**
 * Writes single cells of the entry table. Each gets its column's number format again: what was shown as per cent would else
 * be shown a hundredfold. Cells that are open and have that format are written as they lie, protection and filter staying
 * where they are: Excel's Undo then takes them back, in one step where it can (run.ts). Others are uncovered for it, and
 * Excel forgets what could be undone before. Two syncs, three for those.
 */
export async function writeCells(sheet: DistrictSheet, changes: CellChange[]): Promise<Outcome<void>> {
  const written = await run((context) => writeAsTheyLie(context, sheet, changes), 'one');
  const denied = written.ok ? !written.value : written.trouble.code === 'workbook-denied';
  if (!denied) return written.ok ? done(undefined) : written;
  return run(async (context) => {
    const cells = requestCells(context, sheet, changes);
    const cover = requestCover(context, cells.table.worksheet);
    await context.sync();
    await uncovered(context, [cover], cells.write);
  });
}

/** False where a cell has another number format than its column's, which Excel lets nobody change under protection. */
async function writeAsTheyLie(
  context: Excel.RequestContext,
  sheet: DistrictSheet,
  changes: CellChange[],
): Promise<boolean> {
  const cells = requestCells(context, sheet, changes);
  const protection = cells.table.worksheet.protection.load('protected');
  await context.sync();
  if (protection.protected && cells.areReformatted()) return false;
  cells.write();
  await context.sync();
  return true;
}

/** Queues the reading of the formats that the cells have now; a column that is gone is left out. */
function requestCells(context: Excel.RequestContext, sheet: DistrictSheet, changes: CellChange[]) {
  const table = context.workbook.tables.getItem(tableName(sheet));
  const columns = sheetColumns(sheet.indicator)
    .filter(({ key }) => changes.some(({ column }) => column === key))
    .map((column) => {
      // Asked for anew at each use: what was let go cannot be used in a second batch.
      const body = () => table.columns.getItemOrNullObject(column.header.th).getDataBodyRange().untrack();
      return { ...column, format: columnFormat(column), body, read: body().load('numberFormat') };
    });
  const cells = () =>
    changes.flatMap(({ row, column: key, to }) => {
      const column = columns.find((candidate) => candidate.key === key);
      if (!column || column.read.isNullObject) return [];
      const { format, body, read } = column;
      return [
        {
          cell: () => body().getCell(row, 0).untrack(),
          to,
          format,
          reformatted: read.numberFormat[row]?.[0] !== formatFor(to, format),
        },
      ];
    });
  return {
    table,
    areReformatted: () => cells().some(({ reformatted }) => reformatted),
    write() {
      for (const { cell, to, format, reformatted } of cells()) {
        if (reformatted) setCell(cell(), to, format);
        else fillCell(cell(), to, format);
      }
    },
  };
}

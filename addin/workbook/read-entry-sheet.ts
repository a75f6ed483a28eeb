import type { EntryRow } from '../../shared/terms/row.ts';
import type { Outcome } from '../outcome.ts';
import { findDamage } from './damage.ts';
import { rowsFromBlock } from './entry-rows.ts';
import type { EntrySheet, SheetReading } from './entry-sheet.ts';
import { type Figure, figureName, tableName } from './places.ts';
import { run } from './run.ts';

/** Reads the whole entry sheet in one block: one sync, whatever the number of rows, and not a single write. */
export function readEntrySheet(sheet: EntrySheet): Promise<Outcome<SheetReading>> {
  return run(async (context) => {
    const request = requestReading(context, sheet);
    await context.sync();
    return request.collect();
  });
}

/** What a block read found, beside what the pane needs: where the table stands. */
export type Found = { block: unknown[][]; rows: EntryRow[] };

/** Queues the read of a sheet that may not be there; after the caller's sync, `exists` and `collect` tell. */
export function requestReading(context: Excel.RequestContext, sheet: EntrySheet) {
  const table = context.workbook.tables.getItemOrNullObject(tableName(sheet)).load('name');
  const block = table.getRange().load('values');
  const merged = table.getRange().getMergedAreasOrNullObject().load('address');
  const formulas = table
    .getDataBodyRange()
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas)
    .load('cellCount');
  const figures = new Map<Figure, Excel.Range>();
  for (const figure of ['numerator', 'denominator', 'percentage', 'difference'] as const) {
    const item = context.workbook.names.getItemOrNullObject(figureName(sheet, figure));
    figures.set(figure, item.getRangeOrNullObject().load('formulas, text'));
  }

  return {
    table,
    exists: () => !table.isNullObject,
    collect: (): SheetReading => {
      const values = table.isNullObject ? [] : block.values;
      const rows = rowsFromBlock(sheet, values);
      const percentage = figures.get('percentage');
      return {
        rows,
        damage: findDamage(sheet, {
          header: table.isNullObject ? null : (values[0] ?? []),
          rows,
          merged: merged.isNullObject ? null : merged.address,
          figureFormulas: [...figures.values()].map((cell) => (cell.isNullObject ? '' : String(cell.formulas[0]?.[0]))),
        }),
        formulaCells: formulas.isNullObject ? 0 : formulas.cellCount,
        shownPercentage: !percentage || percentage.isNullObject ? '' : String(percentage.text[0]?.[0] ?? ''),
      };
    },
  };
}

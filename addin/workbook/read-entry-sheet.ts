import type { Outcome } from '../outcome.ts';
import { findDamage } from './damage.ts';
import { columnLetter } from './entry-frame.ts';
import { keyOf, rowsFromBlock } from './entry-rows.ts';
import type { EntrySheet, SheetReading } from './entry-sheet.ts';
import { type Figure, figureName, tableName } from './places.ts';
import { run } from './run.ts';

/**
 * Reads the whole entry sheet in one block, whatever the number of rows, and without a single write: one sync, and a
 * second where somebody has put formulas into the table.
 */
export function readEntrySheet(sheet: EntrySheet): Promise<Outcome<SheetReading>> {
  return run(async (context) => {
    const request = requestReading(context, sheet);
    await context.sync();
    return request.collect();
  });
}

/**
 * Queues the read of a sheet that may not be there; after the caller's sync, `exists` and `collect` tell. A cell's formula
 * is its value where it has none, so one block tells both, at half the bytes. The ranges are let go at once: Excel then keeps no reference to them, and `Excel.run` has nothing to tidy up with a sync of its own.
 */
export function requestReading(context: Excel.RequestContext, sheet: EntrySheet) {
  const table = context.workbook.tables.getItemOrNullObject(tableName(sheet)).load('name');
  const block = table.getRange().load('formulas, columnIndex').untrack();
  const merged = block.getMergedAreasOrNullObject().load('address').untrack();
  const figures = new Map<Figure, Excel.Range>();
  for (const figure of ['numerator', 'denominator', 'percentage', 'difference'] as const) {
    const item = context.workbook.names.getItemOrNullObject(figureName(sheet, figure));
    figures.set(figure, item.getRangeOrNullObject().load('formulas, text').untrack());
  }

  const calculated = async (): Promise<unknown[][]> => {
    const cells = table.getRange().load('values').untrack();
    await context.sync();
    return cells.values;
  };

  return {
    table,
    exists: () => !table.isNullObject,
    /** The letters of the columns that are filled from a list, wherever they stand. */
    lists: (): string[] => {
      const keys = (block.formulas[0] ?? []).map((title) => keyOf(sheet, title));
      return sheet.indicator.columns
        .filter(({ key, type }) => type === 'choice' && keys.includes(key))
        .map(({ key }) => columnLetter(block.columnIndex + keys.indexOf(key)));
    },
    collect: async (): Promise<SheetReading> => {
      const written: unknown[][] = table.isNullObject ? [] : block.formulas;
      const formulaCells = written.slice(1).flat().filter(isFormula).length;
      const values = formulaCells === 0 ? written : await calculated();
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
        formulaCells,
        shownPercentage: !percentage || percentage.isNullObject ? '' : String(percentage.text[0]?.[0] ?? ''),
      };
    },
  };
}

function isFormula(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

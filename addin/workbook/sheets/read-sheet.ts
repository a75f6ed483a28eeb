import { isChoice } from '../../../shared/indicator/column.ts';
import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet, SheetReading } from '../../sheets/district-sheet.ts';
import { columnLetter } from '../kit/cells-at.ts';
import { requestDateSystem } from '../kit/date-system.ts';
import { figureName, notApplicableName, tableName } from '../kit/names.ts';
import { holdsFormula, isFormula, looksCalculated } from '../kit/set-cells.ts';
import { run } from '../run.ts';
import { hasDays, requestShown, rowsAsShown, type ShownCells } from './as-shown.ts';
import { findDamage } from './damage.ts';
import { requestLink } from './find-link.ts';
import { calculated, figureCells } from './frame.ts';
import { requestHiddenRows } from './hidden-rows.ts';
import type { FoundTable } from './lock-table.ts';
import { keysOf, rowsFromBlock } from './rows.ts';

/**
 * Reads the whole entry sheet in one block, whatever the number of rows, and without a single write: one sync, and a
 * second where somebody has filtered the table, put formulas or days of Excel's own into it, or moved its columns.
 */
export function readSheet(sheet: DistrictSheet): Promise<Outcome<SheetReading>> {
  return run(async (context) => {
    const request = requestReading(context, sheet);
    await context.sync();
    return request.collect();
  });
}

/**
 * Queues the read of a sheet that may not be there; after the caller's sync, `exists` and `collect` tell. A cell's formula
 * is its value where it has none, so one block tells both, at half the bytes; the calculated columns at the table's right
 * end, whose formulas are long, are left out. The ranges are let go at once: Excel then keeps no reference to them, and
 * `Excel.run` has nothing to tidy up with a sync of its own.
 */
export function requestReading(context: Excel.RequestContext, sheet: DistrictSheet) {
  const columns = sheetColumns(sheet.indicator);
  const table = context.workbook.tables.getItemOrNullObject(tableName(sheet)).load('name');
  const own = table.worksheet.load('id');
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  const entryPart = () => table.getRange().untrack().getResizedRange(0, -calculated(sheet).length);
  const block = entryPart().load('formulas, rowIndex, columnIndex').untrack();
  const merged = block.getMergedAreasOrNullObject().load('address').untrack();
  const named = (name: string) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('formulas, text').untrack();
  const figures = figureCells(sheet)
    .filter(({ content }) => isFormula(content))
    .map(({ name }) => ({ name, cell: named(name) }));
  const declared = named(notApplicableName(sheet));
  const link = requestLink(context, sheet, table.worksheet);
  const hidden = requestHiddenRows(context, sheet, table);
  const exists = () => !table.isNullObject && !link.strange();
  const shownCells = requestShown(table, columns);

  return {
    table,
    /** Whether the sheet is there: a table of its name that is not another place's. */
    exists,
    strange: link.strange,
    /** What worksheet and workbook say of the sheet, also when the sheet itself is gone. */
    link: link.found,
    /** The letters of the columns that are filled from a list, wherever they stand. */
    lists: (): string[] => {
      const keys = keysOf(sheet, block.formulas[0] ?? []);
      return columns
        .filter((column) => isChoice(column) && keys.includes(column.key))
        .map(({ key }) => columnLetter(block.columnIndex + keys.indexOf(key)));
    },
    /** The table as far as its locks need it; for one that exists. */
    found: (): FoundTable => ({
      table,
      titles: block.formulas[0] ?? [],
      rows: rowsFromBlock(sheet, block.formulas),
      headerAt: { row: block.rowIndex, column: block.columnIndex },
      declarable: !declared.isNullObject,
    }),
    collect: async (): Promise<SheetReading> => {
      const written: unknown[][] = exists() ? block.formulas : [];
      const keys = keysOf(sheet, written[0] ?? []);
      const moved = written.length > 0 && columns.some(({ key }) => !keys.includes(key));
      const shownAs: ShownCells = exists() ? shownCells() : new Map();
      // A text may begin like a formula: what it is then, the values tell.
      const unsure = written.slice(1).some((cells) => cells.some((cell, at) => looksCalculated(cell) && keys[at]));
      const again = moved ? table.getRange() : unsure ? entryPart() : null;
      const dated = moved || hasDays(columns, rowsFromBlock(sheet, written), shownAs);
      const lacking = dated ? requestDateSystem(context) : () => 0;
      again?.load('values').untrack();
      if (again || dated) await context.sync();
      const values: unknown[][] = again ? again.values : written;
      const isFormulaAt = (row: number, at: number) => holdsFormula(written[row]?.[at], values[row]?.[at]);
      const formulaCells = new Set(
        written
          .slice(1)
          .flatMap((cells, row) =>
            cells.flatMap((_, at) => (keys[at] && isFormulaAt(row + 1, at) ? [`${row} ${keys[at]}`] : [])),
          ),
      );
      const rows = rowsAsShown(columns, rowsFromBlock(sheet, values), shownAs, lacking());
      const shown = (name: string) => {
        const cell = figures.find((figure) => figure.name === name)?.cell;
        return !cell || cell.isNullObject ? '' : String(cell.text[0]?.[0] ?? '');
      };
      return {
        rows,
        notApplicable: !declared.isNullObject && declared.text[0]?.[0] === noFigureNames['not-applicable'].th,
        damage: findDamage(sheet, {
          header: exists() ? (values[0] ?? []) : null,
          rows,
          merged: merged.isNullObject ? null : merged.address,
          version: link.found().link?.version ?? null,
          figureFormulas: figures.map(({ cell }) => (cell.isNullObject ? '' : String(cell.formulas[0]?.[0]))),
        }),
        inFront: !own.isNullObject && own.id === active.id,
        found: link.found(),
        formulaCells,
        shownAs,
        hidden: await hidden.among(rows),
        shownFigures: Object.fromEntries(
          sheet.indicator.results.map(({ key }) => [key, shown(figureName(sheet, key))]),
        ),
      };
    },
  };
}

import { furtherRows } from '../../../shared/rules/sheets/own-rows.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import type { Cell } from '../../../shared/terms/row.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { requestCover, uncovered } from '../kit/cover.ts';
import { copyTitle, notApplicableName, tableName } from '../kit/names.ts';
import { cellsOf } from '../kit/row-cells.ts';
import { addRows, setCells, setTexts } from '../kit/set-cells.ts';
import { setFont } from '../kit/sheet-font.ts';
import { freeTitle, requestTaken, type Taken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { dressTable } from './dress-table.ts';
import { requestLink } from './find-link.ts';
import { calculated } from './frame.ts';
import { laySheet, type StoredContent } from './lay-sheet.ts';
import { formatsOf, keysOf, rowsToLay } from './rows.ts';
import { linkAt, writeLink } from './write-link.ts';

/**
 * Takes the server's rows into the sheet. What stood there is first kept, as plain values, on a worksheet of its own. Gives
 * the headers of the columns that could not be filtered again.
 */
export function replaceRows(sheet: DistrictSheet, content: StoredContent): Promise<Outcome<string[]>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(tableName(sheet)).load('name');
    const block = table.getRange().load('values, rowIndex, columnIndex');
    const link = requestLink(context, sheet, table.worksheet);
    const requested = requestTaken(context);
    const cover = requestCover(context, table.worksheet, table);
    await context.sync();

    const taken = requested();
    const header: unknown[] = block.values[0] ?? [];
    const entryWidth = header.length - calculated(sheet).length;
    const keys = keysOf(sheet, header.slice(0, entryWidth));
    const standing = block.values.length - 1;
    const theirs = rowsToLay(sheet, content.rows);
    const own = sheet.indicator.rows.from === 'district';
    // A table of the district's own rows keeps the room it has been given, and gets what it lacks.
    const rows = own ? [...theirs, ...furtherRows(theirs, standing - theirs.length)] : theirs;
    const fits = (own || rows.length === standing) && !keys.includes(null);
    return uncovered(context, [cover], () => {
      keepCopy(context, sheet, block.values, taken);
      if (!fits) {
        // Another number of rows, or columns of the person's own: a fresh sheet, and the old one stays as it is.
        table.name = `${tableName(sheet)}_${taken.titles.length}`;
        laySheet(context, sheet, content, taken);
        return;
      }
      const added = rows.slice(standing).map(() => header.map(() => null));
      if (added.length > 0) addRows(table, added, null);
      const body = table.getDataBodyRange();
      const cells = rows.map((row) => cellsOf(row, keys));
      setCells(body.getResizedRange(0, -calculated(sheet).length), cells, formatsOf(sheet, keys));
      // The rows may stand in another order now, and there may be more.
      dressTable(sheet, table, {
        titles: header,
        rows,
        corner: { row: block.rowIndex + 1, column: block.columnIndex },
      });
      const declared = content.notApplicable ? noFigureNames['not-applicable'].th : '';
      setTexts(context.workbook.names.getItem(notApplicableName(sheet)).getRange(), [[declared]]);
      const found = link.found();
      writeLink(context, table.worksheet, sheet, linkAt(sheet, content.revision, found.link), found);
    });
  });
}

function keepCopy(context: Excel.RequestContext, sheet: DistrictSheet, block: Cell[][], taken: Taken): void {
  const copy = context.workbook.worksheets.add(freeTitle(copyTitle(sheet), taken));
  setFont(copy);
  setTexts(cellsAt(copy, 0, 0, block.length, block[0]?.length ?? 1), block);
}

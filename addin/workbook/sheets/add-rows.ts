import { mostOwnRows } from '../../../shared/indicator/indicator.ts';
import { furtherRows } from '../../../shared/rules/sheets/own-rows.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Outcome, Trouble } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { type AddedRows, roomOf, rowsLacking } from '../../sheets/room.ts';
import { requestCover, uncovered } from '../kit/cover.ts';
import { tableName } from '../kit/names.ts';
import { cellsOf } from '../kit/row-cells.ts';
import { addRows as addRowsTo, setCells } from '../kit/set-cells.ts';
import { run } from '../run.ts';
import { Stopped } from '../stopped.ts';
import { dressTable } from './dress-table.ts';
import { formatsOf, keysOf, rowsFromBlock } from './rows.ts';

/** The rows, and the headers of the columns that could not be filtered again. */
type Grown = { added: AddedRows; unfiltered: string[] };

/**
 * Lays a district's own rows below those that are begun, and adds so many blank ones to the table, or as many as the laid
 * ones lack. A protected table does not grow by itself, nor takes Excel a paste that runs into locked cells: here it is
 * uncovered, lengthened, dressed anew as a whole and covered again. Two syncs, whatever the number of rows, and more under
 * a filter. Nobody is brought there: what has to do with the window may be tried twice (run.ts), and this must not be.
 */
export function addRows(sheet: DistrictSheet, laid: EntryRow[], blank: number): Promise<Outcome<Grown>> {
  return run(async (context): Promise<Grown> => {
    const table = context.workbook.tables.getItem(tableName(sheet));
    const block = table.getRange().load('values, rowIndex, columnIndex');
    const cover = requestCover(context, table.worksheet, table);
    await context.sync();
    const titles: unknown[] = block.values[0] ?? [];
    const keys = keysOf(sheet, titles);
    const rows = rowsFromBlock(sheet, block.values);
    const room = roomOf(sheet, rows);
    const lacking = room ? rowsLacking(room, laid.length) + blank : 0;
    if (!room || lacking > room.beyond) throw new Stopped(noRoom);

    const grow = () => {
      const further = furtherRows(rows, lacking);
      if (lacking > 0) {
        const cells = further.map((row) => cellsOf(row, keys));
        addRowsTo(table, cells, formatsOf(sheet, keys));
        const corner = { row: block.rowIndex + 1, column: block.columnIndex };
        dressTable(sheet, table, { titles, rows: [...rows, ...further], corner });
      }
      layBelow(sheet, { table, keys, from: room.next }, laid);
    };
    const unfiltered = await uncovered(context, [cover], grow, 'protected');
    const from = laid.length > 0 ? room.next : rows.length;
    return { added: { laid: laid.length, added: lacking, from }, unfiltered };
  });
}

/** Queues rows from a place on, in the columns that they have; the blank cells of others stay untouched. */
function layBelow(
  sheet: DistrictSheet,
  { table, keys, from }: { table: Excel.Table; keys: (string | null)[]; from: number },
  rows: EntryRow[],
): void {
  if (rows.length === 0) return;
  const formats = formatsOf(sheet, keys);
  keys.forEach((key, at) => {
    if (key === null || !rows.some((row) => row[key] !== undefined)) return;
    const cells = table
      .getDataBodyRange()
      .getCell(from, at)
      .getResizedRange(rows.length - 1, 0);
    setCells(
      cells,
      rows.map((row) => [row[key] ?? null]),
      formats[at] ?? null,
    );
  });
}

const most = mostOwnRows.toLocaleString('en-US');

const noRoom: Trouble = {
  code: 'workbook-full',
  what: { th: `เพิ่มแถวไม่ได้ แผ่นงานหนึ่งมีได้ไม่เกิน ${most} แถว`, en: `No rows were added: a sheet has ${most} at most` },
  cure: {
    th: 'ใช้แถวว่างที่มีอยู่ก่อน หรือรวมรายการที่เล็กเข้าด้วยกัน หากยังไม่พอให้แจ้ง สยป.',
    en: 'Use the blank rows first, or put small ones together; if that is not enough, tell the planning office',
  },
};

import { furtherRows } from '../../../shared/rules/sheets/own-rows.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { done, failed, type Outcome, type Trouble } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { type AddedRows, roomOf, rowsLacking } from '../../sheets/room.ts';
import { tableName } from '../kit/names.ts';
import { protect } from '../kit/protect.ts';
import { setCells } from '../kit/set-cells.ts';
import { run } from '../run.ts';
import { appendRows } from './append-rows.ts';
import { dressTable } from './dress-table.ts';
import { keysOf, rowsFromBlock } from './rows.ts';

/**
 * Lays a district's own rows below those that are begun, and adds so many blank ones to the table, or as many as the laid
 * ones lack. A protected table does not grow by itself, nor takes Excel a paste that runs into locked cells: here it is
 * unprotected, lengthened, dressed anew as a whole and protected, in one batch. Two syncs, whatever the number of rows.
 */
export async function addRows(sheet: DistrictSheet, laid: EntryRow[], blank: number): Promise<Outcome<AddedRows>> {
  const grown = await run(async (context): Promise<AddedRows | null> => {
    const table = context.workbook.tables.getItem(tableName(sheet));
    const block = table.getRange().load('values, rowIndex, columnIndex');
    await context.sync();
    const titles: unknown[] = block.values[0] ?? [];
    const rows = rowsFromBlock(sheet, block.values);
    const room = roomOf(sheet, rows);
    const added = room ? rowsLacking(room, laid.length) + blank : 0;
    if (!room || added > room.beyond) return null;

    table.worksheet.protection.unprotect();
    const further = furtherRows(rows, added);
    if (added > 0) {
      appendRows(sheet, { table, titles, standing: rows.length }, further);
      const corner = { row: block.rowIndex + 1, column: block.columnIndex };
      dressTable(sheet, table, { titles, rows: [...rows, ...further], corner });
    }
    layBelow(sheet, table, titles, room.next, laid);
    protect(table.worksheet);
    table.worksheet.activate();
    const from = laid.length > 0 ? room.next : rows.length;
    table.getDataBodyRange().getCell(from, 1).select();
    await context.sync();
    return { laid: laid.length, added, from };
  });
  if (!grown.ok) return grown;
  return grown.value ? done(grown.value) : failed(noRoom);
}

/** Queues rows from a place on, in the columns that they have; the blank cells of others stay untouched. */
function layBelow(sheet: DistrictSheet, table: Excel.Table, titles: unknown[], from: number, rows: EntryRow[]): void {
  if (rows.length === 0) return;
  keysOf(sheet, titles).forEach((key, at) => {
    if (key === null || !rows.some((row) => row[key] !== undefined)) return;
    const cells = table
      .getDataBodyRange()
      .getCell(from, at)
      .getResizedRange(rows.length - 1, 0);
    setCells(
      cells,
      rows.map((row) => [row[key] ?? null]),
    );
  });
}

const noRoom: Trouble = {
  code: 'workbook-full',
  what: { th: 'เพิ่มแถวไม่ได้ แผ่นงานหนึ่งมีได้ไม่เกิน 2,000 แถว', en: 'No rows were added: a sheet has 2,000 at most' },
  cure: {
    th: 'ใช้แถวว่างที่มีอยู่ก่อน หรือรวมรายการที่เล็กเข้าด้วยกัน หากยังไม่พอให้แจ้ง สยป.',
    en: 'Use the blank rows first, or put small ones together; if that is not enough, tell the planning office',
  },
};

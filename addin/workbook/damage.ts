import { communityColumn, type EntryRow } from '../../shared/terms/row.ts';
import { keyOf } from './entry-rows.ts';
import type { Damage, EntrySheet } from './entry-sheet.ts';

/** What a block read saw of the sheet's frame; `header` is null when the table is missing. */
export type Frame = { header: unknown[] | null; rows: EntryRow[]; merged: string | null; figureFormulas: string[] };

/** Names what has been taken apart of an entry sheet. Columns may be moved about: they are known by their headers. */
export function findDamage(sheet: EntrySheet, { header, rows, merged, figureFormulas }: Frame): Damage[] {
  if (header === null) {
    return [
      {
        kind: 'table-missing',
        what: { th: 'ไม่พบตารางของแผ่นงานนี้ในสมุดงาน', en: "This sheet's table is not in the workbook" },
        cure: {
          th: 'กด “กู้คืนตาราง” ข้อมูลที่ยังอยู่ในแผ่นงานเดิมจะถูกนำมาใส่ให้',
          en: 'Choose “Restore the table”; what still stands on the old worksheet is taken over',
        },
      },
    ];
  }
  const damage: Damage[] = [];
  const present = new Set(header.map((title) => keyOf(sheet, title)));
  const missing = sheet.indicator.columns.filter((column) => !present.has(column.key));
  if (missing.length > 0) {
    damage.push({
      kind: 'column-missing',
      what: {
        th: `คอลัมน์ถูกลบหรือเปลี่ยนชื่อ: ${missing.map((column) => column.header.th).join(', ')}`,
        en: `Columns were deleted or renamed: ${missing.map((column) => column.header.en).join(', ')}`,
      },
      cure: restore,
    });
  }
  const codes = new Set(rows.map((row) => row[communityColumn]));
  const gone = sheet.roster.filter((community) => !codes.has(community.code)).length;
  if (gone > 0 && present.has(communityColumn)) {
    damage.push({
      kind: 'row-missing',
      what: { th: `แถวของ ${gone} ชุมชนหายไปจากตาราง`, en: `The rows of ${gone} communities are not in the table` },
      cure: restore,
    });
  }
  if (merged !== null) {
    damage.push({
      kind: 'merged',
      what: { th: `มีเซลล์ที่ผสานกันในตาราง (${merged})`, en: `Cells are merged in the table (${merged})` },
      cure: {
        th: 'กด “กู้คืนตาราง” เพื่อแยกเซลล์ ค่าที่เห็นยังอยู่',
        en: 'Choose “Restore the table” to split them; what they show stays',
      },
    });
  }
  // Excel may write a formula in its own way, so only that one stands there can be asked, not which letters.
  if (figureFormulas.some((formula) => !formula.startsWith('='))) {
    damage.push({
      kind: 'formula-changed',
      what: { th: 'สูตรเหนือตารางถูกลบหรือพิมพ์ทับ', en: 'A formula above the table was deleted or typed over' },
      cure: restore,
    });
  }
  return damage;
}

const restore = {
  th: 'กด “กู้คืนตาราง” ข้อมูลที่พิมพ์ไว้ยังอยู่ครบ',
  en: 'Choose “Restore the table”; what was typed stays',
};

import { sheetColumns, subjectColumn } from '../../../shared/indicator/indicator.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Damage, DistrictSheet } from '../../sheets/district-sheet.ts';
import { findLeftOver } from './left-over-rows.ts';
import { keysOf, unnumbered } from './rows.ts';

/** What a block read saw of the sheet's frame; `header` is null when the table is missing, `version` for a sheet without link. */
export type Frame = {
  header: unknown[] | null;
  rows: EntryRow[];
  merged: string | null;
  figureFormulas: string[];
  /** The indicator's version that the sheet was laid under. */
  version: number | null;
};

/** Names what has been taken apart of an entry sheet. Columns may be moved about: they are known by their headers. */
export function findDamage(sheet: DistrictSheet, { header, rows, merged, figureFormulas, version }: Frame): Damage[] {
  if (header === null) {
    return [
      {
        kind: 'table-missing',
        what: { th: 'ไม่พบตารางของแผ่นงานนี้ในสมุดงาน', en: "This sheet's table is not in the workbook" },
        cure: {
          th: 'กด “กู้คืนตาราง” เพื่อวางใหม่จากข้อมูลล่าสุดของแผ่นงานนี้เอง แล้วจะบอกว่าข้อมูลมาจากที่ใด',
          en: 'Choose “Restore the table”: it is laid anew from the latest rows of this very sheet, and you are told from where',
        },
      },
    ];
  }
  const damage: Damage[] =
    version !== null && version !== sheet.indicator.version ? [outdated(version, sheet.indicator.version)] : [];
  const present = new Set(keysOf(sheet, header));
  const missing = sheetColumns(sheet.indicator).filter((column) => !present.has(column.key));
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
  const codes = new Set(rows.map((row) => row[subjectColumn]));
  const expected = expectedRows(sheet);
  const gone = expected.filter((row) => !codes.has(row[subjectColumn] ?? null)).length;
  if (gone > 0 && present.has(subjectColumn)) {
    damage.push({
      kind: 'row-missing',
      what: { th: `แถวหายไปจากตาราง ${gone} แถว`, en: `${gone} rows are not in the table` },
      cure: restore,
    });
  }
  const nameless = unnumbered(sheet, rows).length;
  if (nameless > 0) {
    damage.push({
      kind: 'row-unnumbered',
      what: { th: `มีแถวที่ไม่มีลำดับ ${nameless} แถว`, en: `${nameless} rows have no number` },
      cure: {
        th: 'กด “กู้คืนตาราง” เพื่อให้ลำดับต่อจากแถวสุดท้าย ข้อมูลที่พิมพ์ไว้ยังอยู่ครบ',
        en: 'Choose “Restore the table” to number them on from the last; what was typed stays',
      },
    });
  }
  const leftOver = findLeftOver(sheet, expected, rows);
  if (leftOver.gone.length + leftOver.renamed.length > 0) damage.push(registerChanged);
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

/** The workbook's sheet was laid under another version of the indicator: an older one, or a newer than was accepted. */
function outdated(laid: number, version: number): Damage {
  if (laid > version) {
    return {
      kind: 'outdated',
      what: {
        th: `แผ่นงานในสมุดงานวางตามรุ่นที่ ${laid} แต่ที่รับรองไว้คิดตามรุ่นที่ ${version}`,
        en: `This sheet was laid by version ${laid}; what is accepted was counted by version ${version}`,
      },
      cure: {
        th: 'กด “กู้คืนตาราง” เพื่อปรับแผ่นงานเป็นรุ่นที่รับรอง ข้อมูลที่พิมพ์ไว้ยังอยู่',
        en: 'Choose “Restore the table” to lay it as it was accepted; what was typed stays',
      },
    };
  }
  return {
    kind: 'outdated',
    what: { th: 'ตัวชี้วัดนี้มีรุ่นใหม่กว่าแผ่นงานในสมุดงาน', en: 'The indicator has a newer version than this sheet' },
    cure: {
      th: 'กด “กู้คืนตาราง” เพื่อปรับแผ่นงานเป็นรุ่นใหม่ ข้อมูลที่พิมพ์ไว้ยังอยู่',
      en: 'Choose “Restore the table” to bring the sheet up to date; what was typed stays',
    },
  };
}

/** Rows that are missing are said by themselves. */
const registerChanged: Damage = {
  kind: 'register-changed',
  what: { th: 'ทะเบียนชุมชนของเขตเปลี่ยนแล้ว', en: "The district's roster has changed" },
  cure: {
    th: 'กด “กู้คืนตาราง” เพื่อปรับชื่อและแถวตามทะเบียน ข้อมูลที่พิมพ์ไว้ยังอยู่',
    en: 'Choose “Restore the table” to bring names and rows up to date; what was typed stays',
  },
};

const restore = {
  th: 'กด “กู้คืนตาราง” ข้อมูลที่พิมพ์ไว้ยังอยู่ครบ',
  en: 'Choose “Restore the table”; what was typed stays',
};

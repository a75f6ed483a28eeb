import { mostOwnRows } from '../../../../shared/indicator/indicator.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { count } from '../../../parts/words/amount.ts';
import type { AddedRows } from '../../../sheets/room.ts';

const rowsOf = (rows: number): string => (rows === 1 ? '1 row' : `${count(rows)} rows`);

/** Words of a table that the district adds rows to. */
export const rowsWords = {
  title: (left: number): Text =>
    left === 0
      ? { th: 'แถวในตารางเต็มแล้ว', en: 'The table is full' }
      : { th: `เหลือแถวว่าง ${count(left)} แถว`, en: `${rowsOf(left)} left` },
  why: {
    th: 'แถวที่เตรียมไว้เป็นเพียงจำนวนเริ่มต้น เพิ่มได้จากที่นี่ แถวใหม่มีรายการให้เลือก การตรวจ และสูตรครบเหมือนแถวอื่น',
    en: 'The rows laid at first are only a beginning. Add more here: new rows have the same lists, checks and formulas.',
  },
  number: { th: 'จำนวนแถวที่เพิ่ม', en: 'Rows to add' },
  add: { th: 'เพิ่มแถว', en: 'Add rows' },
  mostAdded: (rows: number): Text => ({
    th: `พิมพ์เลข 1 ถึง ${count(rows)} (แผ่นงานหนึ่งมีได้ไม่เกิน ${count(mostOwnRows)} แถว)`,
    en: `Type 1 to ${count(rows)}: a sheet has ${count(mostOwnRows)} rows at most`,
  }),
  paste: { th: 'วางรายการที่ยาวกว่าตาราง', en: 'Paste a list that is longer than the table' },
  pasteHint: {
    th: 'Excel ไม่รับการวางที่ยาวเกินแถวว่าง คัดลอกรายการแล้ววางในช่องนี้แทน (Ctrl+V) มีหัวคอลัมน์หรือไม่ก็ได้',
    en: 'Excel refuses a paste that is longer than the blank rows. Copy your list and paste it here (Ctrl+V), with or without its headers.',
  },
  pasteBox: { th: 'รายการที่คัดลอกมา', en: 'The copied list' },
  found: (rows: number, left: number, lacking: number): Text => {
    const [intoBlank, blank] = [rows - lacking, `${left === 0 ? '' : 'ลงแถวว่าง '}`];
    const th = [
      ...(intoBlank > 0 ? [`${blank}${count(intoBlank)} แถว`] : []),
      ...(lacking > 0 ? [`เพิ่มใหม่ ${count(lacking)} แถว`] : []),
    ];
    const en = [
      ...(intoBlank > 0 ? [`${count(intoBlank)} into blank rows`] : []),
      ...(lacking > 0 ? [`${count(lacking)} into new ones`] : []),
    ];
    return { th: `พบ ${count(rows)} รายการ: ${th.join(' · ')}`, en: `${rowsOf(rows)} found: ${en.join(', ')}` };
  },
  byHeaders: { th: 'จับคู่ตามหัวคอลัมน์ในบรรทัดแรก', en: 'Matched by the headers in the first line' },
  byOrder: { th: 'จับคู่ตามลำดับคอลัมน์ของตาราง', en: 'Matched in the order of the table’s columns' },
  first: { th: 'รายการแรกจะเป็น', en: 'The first will be' },
  unused: (columns: Text[]): Text => ({
    th: `ไม่มีที่วางในตาราง จึงไม่ใช้: ${columns.map(({ th }) => th).join(', ')}`,
    en: `The table has no place for: ${columns.map(({ en }) => en).join(', ')}`,
  }),
  tooMany: (rows: number): Text => ({
    th: `รายการมากเกินไป วางเพิ่มได้อีก ${count(rows)} รายการ (แผ่นงานหนึ่งมีได้ไม่เกิน ${count(mostOwnRows)} แถว)`,
    en: `Too many: there can be ${count(rows)} more, since a sheet has ${count(mostOwnRows)} rows at most`,
  }),
  nothing: {
    th: 'ไม่พบรายการ คัดลอกเซลล์จาก Excel แล้ววางใหม่',
    en: 'No rows found: copy cells in Excel, then paste again',
  },
  lay: (rows: number): Text => ({
    th: `วางลงตาราง ${count(rows)} รายการ`,
    en: rows === 1 ? 'Lay 1 row into the table' : `Lay ${count(rows)} rows into the table`,
  }),
  added: ({ laid, added, from }: AddedRows): Text => {
    const more = added > 0 ? { th: `เพิ่มแถว ${count(added)} แถว`, en: `${rowsOf(added)} added` } : null;
    if (laid === 0) return more ?? { th: '', en: '' };
    const place = {
      th: `วาง ${count(laid)} รายการจากแถวที่ ${count(from + 1)}`,
      en: `${rowsOf(laid)} laid from row ${count(from + 1)} on`,
    };
    return more ? { th: `${place.th} · ${more.th}`, en: `${place.en}, ${more.en}` } : place;
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

import { bare, plain } from './plain.ts';

/** Whether plain text says that there is nothing to say: `-`, `n/a`, `ไม่มีข้อมูล`. */
export function saysNothing(written: string): boolean {
  return words.has(bare(written)) || /^[-.…?_ ]+$/.test(written);
}

/**
 * Whether what stands where a text is asked for is none: nothing, only signs (`-`, `…`, `"`), a word for nothing in
 * whatever signs (`ไม่มี`, `(n/a)`), or what fills a cell that must not be blank (`x`, `๐`). A number column asks about
 * the former alone (`saysNothing`), for there 0 says something.
 */
export function isNoText(text: string): boolean {
  if (text.length > longest && text.trim().length > longest) return false;
  const letters = plain(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return /^(?:x*|0*)$/.test(letters) || words.has(letters) || namesOfNone.has(letters);
}

const words = new Set([
  'ไม่มี',
  'ไม่มีข้อมูล',
  'ยังไม่มี',
  'ยังไม่มีข้อมูล',
  'ไม่ระบุ',
  'ไม่ทราบ',
  'ไม่เกี่ยวข้อง',
  'ไม่รายงาน',
  'ยังไม่รายงาน',
  'รอข้อมูล',
  'ว่าง',
  'n/a',
  'na',
  'none',
  'nil',
  'null',
]);

/** What people write for a name that there is not; as a number or a choice it would be no answer at all. */
const namesOfNone = new Set([
  'ไม่',
  'ไม่มีชื่อ',
  'ไม่มีโครงการ',
  'ไม่มีกิจกรรม',
  'ไม่มีโครงการกิจกรรม',
  'ไม่มีรายการ',
  'ไม่มีหมายเหตุ',
  'ไม่ได้ระบุ',
  'ยังไม่ระบุ',
  'ยังไม่ได้ระบุ',
  'เว้นว่าง',
  'ฯลฯ',
  'no',
  'nothing',
  'noproject',
  'notapplicable',
  'notavailable',
  'notspecified',
  'blank',
  'empty',
  'tba',
  'tbd',
]);

/** The longest of all these, with room for signs around it: most texts are longer, and need no closer look. */
const longest = 30;

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
  const letters = lettersOf(text);
  return letters !== null && (/^(?:x*|0*)$/.test(letters) || words.has(letters) || textsOfNone.has(letters));
}

/** Likewise where a name is asked for: that there is no project may be a report, and is no project's name. */
export function isNoName(text: string): boolean {
  return isNoText(text) || namesOfNone.has(lettersOf(text) ?? '');
}

/** A text's letters and digits; null where they are more than any word for nothing has, which needs no closer look. */
function lettersOf(text: string): string | null {
  if (text.length > longest && text.trim().length > longest) return null;
  return plain(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
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

/** What people write for a text that there is not; of a number or a choice it would be no answer at all. */
const textsOfNone = new Set([
  'ไม่',
  'ไม่ได้ระบุ',
  'ยังไม่ระบุ',
  'ยังไม่ได้ระบุ',
  'ไม่มีหมายเหตุ',
  'เว้นว่าง',
  'ฯลฯ',
  'no',
  'nothing',
  'notapplicable',
  'notavailable',
  'notspecified',
  'blank',
  'empty',
  'tba',
  'tbd',
]);

const namesOfNone = new Set([
  'ไม่มีชื่อ',
  'ไม่มีโครงการ',
  'ไม่มีกิจกรรม',
  'ไม่มีโครงการกิจกรรม',
  'ไม่มีรายการ',
  'noproject',
  'noname',
]);

/** The longest of all these, with room for signs around it. */
const longest = 30;

import { bare } from './plain.ts';

/** Whether plain text says that there is nothing to say: `-`, `n/a`, `ไม่มีข้อมูล`. */
export function saysNothing(written: string): boolean {
  return words.has(bare(written)) || /^[-.…?_ ]+$/.test(written);
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

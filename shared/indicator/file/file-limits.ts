import { fault, type Path } from './fault.ts';

/** What a file may hold at most: more than anyone writes, less than would exhaust whoever reads it. */

/** In bytes: forty times the seed's indicator. */
export const largestFile = 1024 * 1024;

export const tooLarge = fault(
  [],
  [
    `ไฟล์ใหญ่เกิน ${largestFile / 1024} kB ไม่น่าใช่ไฟล์ตัวชี้วัด`,
    `The file has more than ${largestFile / 1024} kB: it is hardly an indicator`,
  ],
  ['ใช้ไฟล์ .json ของตัวชี้วัดเดียว', 'Use the .json file of one indicator'],
);

/** Levels of { } and [ ]. */
export const deepest = 60;

export const tooDeep = fault(
  [],
  [`วงเล็บซ้อนกันเกิน ${deepest} ชั้น`, `Brackets nest over ${deepest} deep`],
  [
    'ตรวจวงเล็บ { [ ที่เกินมา หรือแยกเงื่อนไขที่ซ้อนกันไปไว้ใน conditions',
    'Look for { or [ too many, or put nested conditions under conditions, by name',
  ],
);

/** Entries of one list or group. */
export const mostEntries = 1_000;

export const tooMany = (path: Path) =>
  fault(
    path,
    [`มีเกิน ${mostEntries} รายการในกลุ่มเดียว`, `There are more than ${mostEntries} entries in one list or group`],
    ['ลบส่วนที่เกิน', 'Delete what is too many'],
  );

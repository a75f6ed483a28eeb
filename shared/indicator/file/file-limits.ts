import { fault, type Path } from './fault.ts';

/** What a file may hold at most: more than anyone writes, less than would exhaust whoever reads it. */

/** In bytes: ten times the seed's indicator. */
export const largestFile = 256 * 1024;

/** Letters of all its texts and names together, wherever it comes from: as many as such a file has bytes. */
export const mostLetters = largestFile;

export const tooLarge = fault(
  [],
  [
    `ไฟล์ใหญ่เกิน ${largestFile / 1024} kB ไม่น่าใช่ไฟล์ตัวชี้วัด`,
    `The file has more than ${largestFile / 1024} kB: it is hardly an indicator`,
  ],
  ['ใช้ไฟล์ .json ของตัวชี้วัดเดียว', 'Use the .json file of one indicator'],
);

/** Letters of one text: the longest that the old system has published has 676. */
export const longestText = 10_000;

export const tooLong = (path: Path) =>
  fault(
    path,
    [`ข้อความยาวเกิน ${longestText} ตัวอักษร`, `The text is longer than ${longestText} characters`],
    ['เขียนให้สั้นลง', 'Make it shorter'],
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

/** Entries of a list or group of the file's own, by its name, and of any other. */
const mostIn: Record<string, number> = {
  columns: 60,
  measures: 60,
  conditions: 200,
  rules: 200,
  dataSource: 100,
  strategy: 100,
  projects: 100,
  assumptions: 100,
};
const mostElsewhere = 500;

export function mostEntries(path: Path): number {
  const own = path.length === 1 ? mostIn[String(path[0])] : undefined;
  return own ?? mostElsewhere;
}

export const tooMany = (path: Path) =>
  fault(
    path,
    [
      `มีเกิน ${mostEntries(path)} รายการในกลุ่มเดียว`,
      `There are more than ${mostEntries(path)} entries in one list or group`,
    ],
    ['ลบส่วนที่เกิน', 'Delete what is too many'],
  );

/** A control character, a mark that turns the direction of writing, or half of a character. */
export const oddText = (path: Path, sign: string) =>
  fault(
    path,
    [
      `ข้อความมีอักขระที่มองไม่เห็นและทำให้อ่านผิด (${sign})`,
      `The text has a sign in it that is not seen and misleads (${sign})`,
    ],
    [`ลบอักขระ ${sign} หรือพิมพ์ข้อความใหม่`, `Delete ${sign}, or type the text again`],
  );

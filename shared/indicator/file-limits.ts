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
const deepest = 60;

export const tooDeep = fault(
  [],
  [`วงเล็บซ้อนกันเกิน ${deepest} ชั้น`, `Brackets nest over ${deepest} deep`],
  [
    'ตรวจวงเล็บ { [ ที่เกินมา หรือแยกเงื่อนไขที่ซ้อนกันไปไว้ใน conditions',
    'Look for { or [ too many, or put nested conditions under conditions, by name',
  ],
);

/** Where a text first nests too deeply, in characters from its start; asked before anything reads it level by level. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[{\]}]/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return index;
  }
  return null;
}

/** The same of JSON that has been read already. */
export function isTooDeep(json: unknown, levels = deepest): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return levels === 0 || Object.values(json).some((part) => isTooDeep(part, levels - 1));
}

/** Entries of one list or group. */
const mostEntries = 1_000;

export const tooMany = (path: Path) =>
  fault(
    path,
    [`มีเกิน ${mostEntries} รายการในกลุ่มเดียว`, `There are more than ${mostEntries} entries in one list or group`],
    ['ลบส่วนที่เกิน', 'Delete what is too many'],
  );

/** The first list or group that has too many entries; null where none has. */
export function tooManyAt(json: unknown, path: Path = []): Path | null {
  if (typeof json !== 'object' || json === null) return null;
  const entries = Object.entries(json);
  if (entries.length > mostEntries) return path;
  for (const [key, part] of entries) {
    const found = tooManyAt(part, [...path, Array.isArray(json) ? Number(key) : key]);
    if (found) return found;
  }
  return null;
}

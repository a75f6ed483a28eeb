import { bare } from './plain.ts';

const names = [
  ['อาทิตย์', 'อา.', 'sunday', 'sun'],
  ['จันทร์', 'จ.', 'monday', 'mon'],
  ['อังคาร', 'อ.', 'tuesday', 'tue'],
  ['พุธ', 'พ.', 'wednesday', 'wed'],
  ['พฤหัสบดี', 'พฤหัส', 'พฤ.', 'thursday', 'thu'],
  ['ศุกร์', 'ศ.', 'friday', 'fri'],
  ['เสาร์', 'ส.', 'saturday', 'sat'],
];

const numbers = new Map(names.flatMap((day, index) => day.map((name) => [bare(name), index])));

/** The day of the week, 0 for Sunday, of a name in plain text. */
export function weekdayNumber(name: string): number | undefined {
  return numbers.get(bare(name));
}

/** A pattern of any weekday's name; a short Thai one only with its dot, and never before ศ., ค. or ย. of a month or era. */
export const weekdayPattern: string = names
  .flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('.', '\\.(?! ?[ก-ฮ])'))
  .join('|');

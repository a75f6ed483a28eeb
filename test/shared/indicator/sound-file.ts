import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import type { Fault } from '../../../shared/indicator/file/fault.ts';
import { columnOf, plainFile, words } from '../sheet.ts';

/** An indicator file without a fault, and ways to break it. */

/** An error where more people came than were invited. */
export const rule = (others: object = {}) => ({
  id: 'C1',
  severity: 'error',
  column: 'came',
  breach: { compare: ['came', '>', { column: 'invited' }] },
  what: words('มามากกว่าที่เชิญ', 'More came than were invited'),
  cure: words('แก้จำนวน', 'Mend the number'),
  ...others,
});

export const states = [
  { code: 'open', label: words('เปิด') },
  { code: 'closed', label: words('ปิด') },
];

export const sound = {
  ...plainFile,
  columns: [
    columnOf('whole', 'invited', 'เชิญ', { min: 0, max: 1_000 }),
    columnOf('whole', 'came', 'มา', { min: 0, max: 1_000 }),
    columnOf('whole', 'change', 'เปลี่ยนแปลง'),
    columnOf('money', 'spent', 'จ่าย'),
    columnOf('date', 'heldOn', 'วันที่จัด'),
    columnOf('choice', 'state', 'สถานะ', { choices: states }),
    columnOf('yesNo', 'done', 'ทำแล้ว'),
    columnOf('text', 'note', 'บันทึก'),
  ],
  conditions: { held: { filled: 'heldOn' }, both: { all: [{ meets: 'held' }, { is: ['done', 'yes'] }] } },
  measures: { projects: { name: words('จำนวนโครงการ'), count: 'rows' } },
  rules: [rule()],
};

export const result = sound.results[0];

/** The sound file's columns and one more, at `columns.8`. */
export const column = (type: string, others: object = {}) => ({
  columns: [...sound.columns, { ...columnOf(type, 'more', 'อื่น'), ...others }],
});
export const headed = (th: string) => column('text', { header: words(th) });
export const choices = (...all: object[]) => column('choice', { choices: all });
/** Its measure and one more, `measures.other`. */
export const measure = (others: object) => ({
  measures: { ...sound.measures, other: { name: words('อื่น ๆ', 'Others'), ...others } },
});
export const rules = (...all: object[]) => ({ rules: all.map(rule) });
export const breach = (condition: unknown) => rules({ breach: condition });
export const conditions = (more: object) => ({ conditions: { ...sound.conditions, ...more } });
export const results = (others: object) => ({ results: [{ ...result, ...others }] });
export const calculation = (one: object) => results({ calculation: one });
/** Fixed lines, and the column `weight` that is given with them. */
export const list = (...lines: object[]) => ({
  rows: { from: 'list', subject: words('ขั้นตอน'), list: lines },
  columns: [...sound.columns, columnOf('whole', 'weight', 'น้ำหนัก', { filledBy: 'given', max: 100 })],
});
export const line = (code: string, given: object = { weight: 20 }) => ({ code, name: words('ขั้น'), given });
export const roster = { rows: { from: 'roster', subject: words('ชุมชน') } };

export function faultsOf(json: unknown): Fault[] {
  const parsed = parseIndicator(json);
  return 'faults' in parsed ? parsed.faults : [];
}

/** What is broken, what makes the sound file so, where its one fault stands, and what that says. */
export type Broken = [title: string, parts: object, path: string, what: string];

/** The faults of the sound file with other parts, each as its path (`columns.8.key`) and what it says. */
export function saidOf(parts: object): [path: string, what: string][] {
  return faultsOf({ ...sound, ...parts }).map(({ path, what }) => [path.join('.'), what.en]);
}

/** The texts of a fault that are not in the language they should be in. */
export function foreign({ what, cure }: Fault): string[] {
  return [what, cure].flatMap(({ th, en }) => [
    ...(/[ก-๙]/.test(th) ? [] : [th]),
    ...(/[A-Za-z]/.test(en) && en !== th ? [] : [en]),
  ]);
}

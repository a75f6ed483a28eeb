import { thaiDate } from '../../terms/date.ts';
import type { Text } from '../../terms/text.ts';

/** What the rules of a register say; `shared/RULES.md` has their sources. */
export type RegisterRule = 'K1' | 'K2' | 'K3' | 'K4' | 'K5' | 'K6' | 'K7' | 'K8' | 'K9' | 'K10' | 'K11' | 'K12';

export type RegisterFault = { rule: RegisterRule; what: Text; cure: Text };

const quote = (cell: unknown) => `“${String(cell).slice(0, 40)}”`;

const fault = (rule: RegisterRule, what: [string, string], cure: [string, string]): RegisterFault => ({
  rule,
  what: { th: what[0], en: what[1] },
  cure: { th: cure[0], en: cure[1] },
});

/** `free` is a code that nobody has yet. */
export const noCode = (free: string) =>
  fault(
    'K1',
    ['ยังไม่มีรหัสชุมชน', 'There is no code'],
    [`พิมพ์รหัส รหัสที่ว่างถัดไปคือ ${free}`, `Type a code; the next free one is ${free}`],
  );

export const illFormedCode = (code: string, free: string) =>
  fault(
    'K1',
    [`${quote(code)} ไม่ใช่รหัสชุมชนของเขตนี้`, `${quote(code)} is not a code of this district`],
    [
      `พิมพ์รหัสเขต ขีด และเลขสามหลัก รหัสที่ว่างถัดไปคือ ${free}`,
      `Type the district's code, a dash and three digits; the next free one is ${free}`,
    ],
  );

export const codeTwice = fault(
  'K2',
  ['รหัสนี้ใช้ซ้ำในช่วงวันเดียวกัน', 'This code stands twice over the same days'],
  ['ใช้รหัสอื่น หรือแก้วันให้ไม่ทับกัน', 'Use another code, or make the days not overlap'],
);

export const noName = fault('K3', ['ยังไม่มีชื่อชุมชน', 'There is no name'], ['พิมพ์ชื่อชุมชน', 'Type the community’s name']);

export const longName = (length: number, most: number) =>
  fault(
    'K3',
    [`ชื่อยาว ${length} ตัวอักษร เกิน ${most}`, `The name has ${length} characters, over ${most}`],
    [`ย่อให้ไม่เกิน ${most} ตัวอักษร`, `Shorten it to ${most} characters`],
  );

export const brokenName = (name: string) =>
  fault(
    'K3',
    [`${quote(name)} มีสระหรือวรรณยุกต์ซ้อนกันหรือหลุดจากพยัญชนะ`, `${quote(name)} has a mark twice, or off its letter`],
    ['พิมพ์ชื่อนี้ใหม่', 'Type the name again'],
  );

export const nameTwice = (other: string) =>
  fault(
    'K4',
    [`ชื่อนี้ซ้ำกับชุมชนรหัส ${other} ในช่วงวันเดียวกัน`, `Community ${other} has this name over the same days`],
    ['แก้ชื่อ หรือสิ้นสุดชุมชนหนึ่งก่อน', 'Mend the name, or end one of the two first'],
  );

export const noKind = (list: string) =>
  fault('K5', ['ยังไม่ได้เลือกประเภทชุมชน', 'No kind has been chosen'], [`เลือก: ${list}`, `Choose one of: ${list}`]);

export const otherKind = (kind: string, day: string, list: string) =>
  fault(
    'K5',
    [`ประเภท ${quote(kind)} ไม่มีใช้ ณ ${thaiDate(day)}`, `There is no kind ${quote(kind)} on ${thaiDate(day)}`],
    [`เลือก: ${list}`, `Choose one of: ${list}`],
  );

const writeDay: [string, string] = ['พิมพ์ วัน/เดือน/ปี พ.ศ. สี่หลัก เช่น 1/1/2563', 'Type day/month/year BE, like 1/1/2563'];

export const unreadableDay = (cell: unknown) =>
  fault('K6', [`อ่าน ${quote(cell)} เป็นวันที่ไม่ได้`, `${quote(cell)} cannot be read as a date`], writeDay);

export const noFirstDay = (day: string) =>
  fault(
    'K6',
    ['ยังไม่มีวันแรกที่ใช้', 'There is no first day'],
    [`พิมพ์วันแรก ตั้งแต่ ${thaiDate(day)} เป็นต้นไป`, `Type the first day: ${thaiDate(day)} or later`],
  );

export const endsBeforeItBegins = fault(
  'K7',
  ['วันสุดท้ายอยู่ก่อนวันแรก', 'The last day is before the first'],
  ['แก้วันใดวันหนึ่ง', 'Mend one of the two days'],
);

export const mergedIntoNone = (code: string, day: string) =>
  fault(
    'K8',
    [
      `ไม่มีชุมชนรหัส ${quote(code)} ณ ${thaiDate(day)}`,
      `There is no community with the code ${quote(code)} on ${thaiDate(day)}`,
    ],
    ['พิมพ์รหัสของชุมชนที่ยังใช้อยู่ในวันนั้น', 'Type the code of a community that exists on that day'],
  );

export const mergedIntoItself = fault(
  'K8',
  ['ชุมชนรวมเข้ากับตัวเองไม่ได้', 'A community cannot become part of itself'],
  ['พิมพ์รหัสของชุมชนอื่น', 'Type the code of another community'],
);

export const mergedWithoutEnd = fault(
  'K9',
  ['รวมเข้ากับชุมชนอื่น แต่ไม่มีวันสุดท้าย', 'It is merged into another, yet has no last day'],
  ['พิมพ์วันสุดท้ายในช่อง “ใช้ถึง”', 'Type its last day under “ใช้ถึง” (To)'],
);

export const pastChanged = (day: string) =>
  fault(
    'K10',
    [`ข้อมูลก่อน ${thaiDate(day)} ถูกแก้ไข`, `What was before ${thaiDate(day)} has been changed`],
    [
      `คืนค่าเดิม การเปลี่ยนแปลงนี้มีผลตั้งแต่ ${thaiDate(day)}`,
      `Put the old values back: this change takes effect on ${thaiDate(day)}`,
    ],
  );

export const pastLost = fault(
  'K10',
  ['แถวเดิมของชุมชนนี้หายไป', 'The row that this community had is gone'],
  ['ใส่แถวคืน แล้วพิมพ์วันสุดท้ายแทนการลบ', 'Put the row back, and type a last day instead of deleting it'],
);

export const beginsInThePast = (day: string) =>
  fault(
    'K10',
    [`วันแรกอยู่ก่อน ${thaiDate(day)} ที่การเปลี่ยนแปลงมีผล`, `It begins before ${thaiDate(day)}, when the change takes effect`],
    [`พิมพ์วันแรกตั้งแต่ ${thaiDate(day)} เป็นต้นไป`, `Type a first day of ${thaiDate(day)} or later`],
  );

/** `eve` is the day before the change takes effect. */
export const endsInThePast = (eve: string) =>
  fault(
    'K10',
    [`วันสุดท้ายอยู่ก่อน ${thaiDate(eve)}`, `It ends before ${thaiDate(eve)}`],
    [
      `พิมพ์วันสุดท้ายตั้งแต่ ${thaiDate(eve)} เป็นต้นไป อดีตไม่เปลี่ยน`,
      `Type a last day of ${thaiDate(eve)} or later: the past stays`,
    ],
  );

export const nothingChanged = fault(
  'K11',
  ['ยังไม่มีการเปลี่ยนแปลง', 'Nothing has been changed'],
  ['เพิ่ม สิ้นสุด เปลี่ยนชื่อ หรือรวมชุมชนในแผ่นงาน', 'Add, end, rename or merge a community in the worksheet'],
);

/** `sheet` names the open sheet: indicator and quarter. */
export const orphan = (sheet: Text) =>
  fault(
    'K12',
    [`เขตกรอกข้อมูลแถวนี้ไว้แล้วใน ${sheet.th}`, `The district has filled in this row in ${sheet.en}`],
    [
      'ให้เขตล้างแถวนี้ก่อน หรือให้การเปลี่ยนแปลงมีผลตั้งแต่ไตรมาสถัดไป',
      'Have the district clear the row first, or let the change take effect from a later quarter',
    ],
  );

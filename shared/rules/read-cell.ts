import { type IsoDate, readDate } from '../terms/date.ts';
import type { Column } from '../terms/indicator.ts';
import type { Cell, Value } from '../terms/row.ts';
import type { Text } from '../terms/text.ts';

/** What could not be read as it should, as the rule that says so and the words for it. */
export type Fault = { rule: 'R2' | 'R3' | 'R4' | 'R5'; what: Text; cure: Text };

export type Reading = { value: Value; fault?: Fault };

export type CellReader = (cell: Cell) => Reading;

const blank: Reading = { value: null };

/** Excel's error values arrive as their text. */
const excelError = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/** Whether a cell says nothing: empty, or only white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * Makes the reader of one column: cell in, value out, with the fault where it cannot be taken as it stands.
 *
 * A value is what the sheet's formulas see, so a label with a stray space is no choice, and a number typed as text
 * is no number: each is a fault (R2, R3), never a silent repair.
 */
export function cellReader(column: Column, periodEnd: IsoDate): CellReader {
  const read = readers[column.type](column as never, periodEnd);
  return (cell) => {
    if (isBlank(cell)) return blank;
    if (typeof cell === 'string' && excelError.test(cell)) return { value: null, fault: excelFault(cell) };
    return read(cell as string | number | boolean);
  };
}

type Reader = (cell: string | number | boolean) => Reading;
type Of<Type> = Extract<Column, { type: Type }>;

const readers: { [Type in Column['type']]: (column: Of<Type>, periodEnd: IsoDate) => Reader } = {
  text: (column) => (cell) => {
    const value = String(cell);
    return value.length <= column.maxLength ? { value } : { value, fault: tooLong(value.length, column.maxLength) };
  },

  choice: (column, periodEnd) => {
    const codes = new Map<unknown, Reading>();
    for (const choice of column.choices) {
      if (isValid(choice, periodEnd)) codes.set(choice.label.th, { value: choice.code });
    }
    const list = [...codes.keys()].join(' / ');
    return (cell) => codes.get(cell) ?? { value: null, fault: notInList(cell, list) };
  },

  year: () => (cell) => {
    if (typeof cell !== 'number') return { value: null, fault: noNumber(cell) };
    return Number.isInteger(cell) ? { value: cell } : { value: cell, fault: noNumber(cell) };
  },

  date: () => (cell) => {
    const reading = typeof cell === 'boolean' ? ({ fault: 'unreadable' } as const) : readDate(cell);
    return 'date' in reading ? { value: reading.date } : { value: null, fault: noDate(cell, reading.fault) };
  },
};

/** Whether a code-list entry may be used in a quarter that ends on this day. */
export function isValid(choice: { validFrom?: IsoDate; validTo?: IsoDate }, periodEnd: IsoDate): boolean {
  return (choice.validFrom ?? '') <= periodEnd && periodEnd <= (choice.validTo ?? '9999-12-31');
}

type Written = string | number | boolean;

const quote = (cell: Written) => `“${String(cell).slice(0, 40)}”`;

const notInList = (cell: Written, list: string): Fault => ({
  rule: 'R2',
  what: { th: `${quote(cell)} ไม่อยู่ในรายการที่ใช้ในไตรมาสนี้`, en: `${quote(cell)} is not in this quarter's list` },
  cure: { th: `เลือกจากรายการ: ${list}`, en: `Choose one of: ${list}` },
});

const noNumber = (cell: Written): Fault => ({
  rule: 'R3',
  what: { th: `${quote(cell)} ไม่ใช่จำนวนเต็ม`, en: `${quote(cell)} is not a whole number` },
  cure: { th: 'พิมพ์เป็นตัวเลขอารบิก ไม่ใช่ข้อความ เช่น 2563', en: 'Type it as a number, not as text, like 2563' },
});

const noDate = (cell: Written, fault: 'unreadable' | 'two-digit-year'): Fault =>
  fault === 'two-digit-year'
    ? {
        rule: 'R3',
        what: { th: `${quote(cell)} มีปีเพียงสองหลัก`, en: `${quote(cell)} has a year of two digits` },
        cure: { th: 'พิมพ์ปี พ.ศ. ให้ครบสี่หลัก เช่น 11/10/2562', en: 'Type all four digits of the year, like 11/10/2562' },
      }
    : {
        rule: 'R3',
        what: { th: `อ่าน ${quote(cell)} เป็นวันที่ไม่ได้`, en: `${quote(cell)} cannot be read as a date` },
        cure: { th: 'พิมพ์ วัน/เดือน/ปี พ.ศ. เช่น 11/10/2562', en: 'Type day/month/year BE, like 11/10/2562' },
      };

const excelFault = (cell: string): Fault => ({
  rule: 'R4',
  what: { th: `สูตรในช่องนี้ผิดพลาด (${cell})`, en: `The formula in this cell fails (${cell})` },
  cure: { th: 'แก้สูตร หรือพิมพ์ค่าแทน', en: 'Mend the formula, or type the value instead' },
});

const tooLong = (length: number, maximum: number): Fault => ({
  rule: 'R5',
  what: { th: `ข้อความยาว ${length} ตัวอักษร เกิน ${maximum}`, en: `The text has ${length} characters, over ${maximum}` },
  cure: { th: `ย่อให้ไม่เกิน ${maximum} ตัวอักษร`, en: `Shorten it to ${maximum} characters` },
});

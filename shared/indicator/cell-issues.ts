import type { Cell } from '../terms/row.ts';
import type { Text } from '../terms/text.ts';
import { limitsOf, type NumberColumn, placesOf } from './column.ts';

/** What could not be read as it should, as the rule that says so and the words for it. */
export type CellIssue = { rule: 'R2' | 'R3' | 'R4' | 'R5' | 'R9'; what: Text; cure: Text };

type Written = Exclude<Cell, null>;

const quote = (cell: Written) => `“${String(cell).slice(0, 40)}”`;

export const listIssue = (cell: Written, list: string): CellIssue => ({
  rule: 'R2',
  what: { th: `${quote(cell)} ไม่อยู่ในรายการที่ใช้ในไตรมาสนี้`, en: `${quote(cell)} is not in this quarter's list` },
  cure: { th: `เลือกจากรายการ: ${list}`, en: `Choose one of: ${list}` },
});

export function numberIssue(cell: Written, column: NumberColumn): CellIssue {
  const places = placesOf(column);
  if (typeof cell === 'number' && places > 0) {
    return {
      rule: 'R3',
      what: { th: `${quote(cell)} มีทศนิยมเกิน ${places} ตำแหน่ง`, en: `${quote(cell)} has over ${places} decimal places` },
      cure: { th: `ปัดให้เหลือ ${places} ตำแหน่ง`, en: `Round it to ${places} places` },
    };
  }
  const name: Text = places === 0 ? { th: 'จำนวนเต็ม', en: 'a whole number' } : { th: 'ตัวเลข', en: 'a number' };
  const example = column.type === 'year' ? '2563' : places === 0 ? '12' : '12.5';
  return {
    rule: 'R3',
    what: { th: `${quote(cell)} ไม่ใช่${name.th}`, en: `${quote(cell)} is not ${name.en}` },
    cure: {
      th: `พิมพ์เป็นตัวเลขอารบิก ไม่ใช่ข้อความ เช่น ${example}`,
      en: `Type it as a number, not as text, like ${example}`,
    },
  };
}

export function rangeIssue(cell: Written, column: NumberColumn): CellIssue {
  const scale = 10 ** placesOf(column);
  const { min, max } = limitsOf(column);
  const shown = (units: number) => {
    const text = String(units / scale);
    const [whole = '', fraction] = text.split('.');
    const separated = column.type === 'year' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
  };
  const range: Text =
    column.max === undefined && column.min !== undefined
      ? { th: `ตั้งแต่ ${shown(min)} ขึ้นไป`, en: `at least ${shown(min)}` }
      : { th: `${shown(min)} ถึง ${shown(max)}`, en: `${shown(min)} to ${shown(max)}` };
  return {
    rule: 'R9',
    what: { th: `${quote(cell)} อยู่นอกช่วงที่ใช้ได้`, en: `${quote(cell)} is outside what may stand here` },
    cure: { th: `แก้ให้อยู่ในช่วง ${range.th}`, en: `Make it ${range.en}` },
  };
}

export const dateIssue = (cell: Written): CellIssue => ({
  rule: 'R3',
  what: { th: `อ่าน ${quote(cell)} เป็นวันที่ไม่ได้`, en: `${quote(cell)} cannot be read as a date` },
  cure: { th: 'พิมพ์ วัน/เดือน/ปี พ.ศ. สี่หลัก เช่น 11/10/2562', en: 'Type day/month/year BE, like 11/10/2562' },
});

export const textIssue = (cell: boolean): CellIssue => ({
  rule: 'R3',
  what: { th: `${quote(cell)} ไม่ใช่ข้อความ`, en: `${quote(cell)} is not text` },
  cure: { th: 'พิมพ์เป็นข้อความ', en: 'Type it as text' },
});

export const excelIssue = (cell: string): CellIssue => ({
  rule: 'R4',
  what: { th: `สูตรในช่องนี้ผิดพลาด (${cell})`, en: `The formula in this cell fails (${cell})` },
  cure: { th: 'แก้สูตร หรือพิมพ์ค่าแทน', en: 'Mend the formula, or type the value instead' },
});

export const lengthIssue = (length: number, maximum: number): CellIssue => ({
  rule: 'R5',
  what: { th: `ข้อความยาว ${length} ตัวอักษร เกิน ${maximum}`, en: `The text has ${length} characters, over ${maximum}` },
  cure: { th: `ย่อให้ไม่เกิน ${maximum} ตัวอักษร`, en: `Shorten it to ${maximum} characters` },
});

import type { Cell } from '../../terms/row.ts';
import { type Doubt, quoted } from './normalised.ts';

/** What is asked about a number that has more than one reading, or none that would keep what was written. */

export const blankOrZero = (cell: Cell): Doubt => ({
  what: {
    th: `${quoted(cell)} ไม่บอกว่าเป็นศูนย์หรือยังไม่มีข้อมูล`,
    en: `${quoted(cell)} does not say whether it is zero or not reported`,
  },
  cure: { th: 'พิมพ์ 0 หากเป็นศูนย์ หรือเว้นว่างหากยังไม่มีข้อมูล', en: 'Type 0 for zero, or leave it blank if not reported' },
});

export const date = (cell: Cell): Doubt => ({
  what: { th: `${quoted(cell)} เป็นวันที่ ไม่ใช่จำนวน`, en: `${quoted(cell)} is a date, not a number` },
  cure: {
    th: 'พิมพ์ตัวเลข หากเป็นวันที่ให้ย้ายไปช่องของวันที่ (หากพิมพ์แล้วยังเห็นเป็นวันที่ ให้คัดลอกช่องอื่นในคอลัมน์นี้มาวางทับก่อน)',
    en: 'Type a number; a date belongs in a date column. Where a number still shows as a date, first copy another cell of the column over it',
  },
});

export const scientific = (cell: Cell): Doubt => ({
  what: {
    th: `${quoted(cell)} เป็นเลขยกกำลังที่ Excel ย่อไว้ หลักท้ายอาจหายไป`,
    en: `${quoted(cell)} was shortened by Excel; its last digits may be lost`,
  },
  cure: { th: 'พิมพ์ตัวเลขให้ครบทุกหลัก', en: 'Type all its digits' },
});

export const fraction = (cell: Cell): Doubt => ({
  what: { th: `${quoted(cell)} เป็นเศษส่วนหรือตัวเลขสองจำนวน`, en: `${quoted(cell)} is a fraction, or two numbers` },
  cure: { th: 'พิมพ์ตัวเลขเดียว เช่น 0.5', en: 'Type one number, like 0.5' },
});

export const several = (cell: Cell): Doubt => ({
  what: { th: `${quoted(cell)} มีตัวเลขมากกว่าหนึ่งจำนวน`, en: `${quoted(cell)} has more than one number` },
  cure: { th: 'พิมพ์ตัวเลขเดียว', en: 'Type one number' },
});

export const percentElsewhere = (cell: Cell): Doubt => ({
  what: { th: `${quoted(cell)} เป็นร้อยละ แต่คอลัมน์นี้ไม่ใช่ร้อยละ`, en: `${quoted(cell)} is per cent; the column is not` },
  cure: { th: 'พิมพ์จำนวนจริงที่ไม่ใช่ร้อยละ', en: 'Type the number itself, not a percentage' },
});

export const parentheses = (cell: Cell): Doubt => ({
  what: {
    th: `ไม่แน่ชัดว่า ${quoted(cell)} ในวงเล็บหมายถึงค่าลบหรือไม่`,
    en: `${quoted(cell)} in brackets may or may not be negative`,
  },
  cure: {
    th: 'พิมพ์โดยไม่มีวงเล็บ ค่าลบให้ใส่เครื่องหมาย - ข้างหน้า',
    en: 'Type it without brackets, with - in front if negative',
  },
});

export const dash = (cell: Cell): Doubt => ({
  what: {
    th: `ไม่แน่ชัดว่าขีดใน ${quoted(cell)} เป็นเครื่องหมายลบหรือไม่`,
    en: `The dash in ${quoted(cell)} may or may not be a minus`,
  },
  cure: { th: 'พิมพ์ใหม่โดยไม่มีขีด ค่าลบให้พิมพ์ - ติดกับตัวเลข', en: 'Type it without the dash, or with - next to the number' },
});

export const separators = (cell: Cell): Doubt => ({
  what: {
    th: `จุด จุลภาค หรือช่องว่างใน ${quoted(cell)} อ่านได้มากกว่าหนึ่งแบบ`,
    en: `The dots, commas or spaces in ${quoted(cell)} can be read in two ways`,
  },
  cure: {
    th: 'พิมพ์ตัวเลขไม่ต้องมีจุลภาค ใช้จุดเป็นทศนิยม เช่น 1407.52',
    en: 'Type it without commas and with a decimal point, like 1407.52',
  },
});

export const numberWord = (cell: Cell, value: number): Doubt => ({
  what: { th: `${quoted(cell)} เขียนหลักเป็นคำ`, en: `${quoted(cell)} has part of its number in words` },
  cure: {
    th: `พิมพ์เป็นตัวเลขทั้งหมด หากหมายถึง ${value} ให้พิมพ์ ${value}`,
    en: `Type it in digits: ${value} if that is meant`,
  },
});

export const otherUnit = (cell: Cell, unit: string): Doubt => ({
  what: {
    th: `ไม่แน่ชัดว่า “${unit}” เป็นหน่วยของคอลัมน์นี้หรือไม่`,
    en: `“${unit}” in ${quoted(cell)} may not be this column's unit`,
  },
  cure: { th: 'ตรวจหน่วย แล้วพิมพ์เฉพาะตัวเลข', en: 'Check the unit, then type the number only' },
});

export const tooManyPlaces = (cell: Cell, places: number): Doubt => ({
  what:
    places === 0
      ? {
          th: `${quoted(cell)} มีทศนิยม แต่คอลัมน์นี้เป็นจำนวนเต็ม`,
          en: `${quoted(cell)} has decimals; the column is of whole numbers`,
        }
      : { th: `${quoted(cell)} มีทศนิยมเกิน ${places} ตำแหน่ง`, en: `${quoted(cell)} has over ${places} decimal places` },
  cure:
    places === 0
      ? { th: 'พิมพ์เป็นจำนวนเต็ม', en: 'Type a whole number' }
      : { th: `พิมพ์ให้เหลือทศนิยมไม่เกิน ${places} ตำแหน่ง`, en: `Type it with at most ${places} decimal places` },
});

export const tooManyDigits = (cell: Cell): Doubt => ({
  what: {
    th: `${quoted(cell)} ยาวเกิน 15 หลักที่ Excel เก็บได้`,
    en: `${quoted(cell)} has more than the 15 digits that Excel keeps`,
  },
  cure: { th: 'ตรวจตัวเลขแล้วพิมพ์ใหม่', en: 'Check the number and type it again' },
});

import type { Text } from '../../shared/terms/text.ts';
import { count } from '../parts/words/amount.ts';

export const progressWords = {
  progress: { th: 'ความคืบหน้า', en: 'Progress' },
  filled: (filled: number, expected: number, subject: Text): Text => ({
    th: `กรอกแล้ว ${count(filled)} จาก ${count(expected)} ${subject.th}`,
    en: `${subject.en}: ${count(filled)} of ${count(expected)} filled in`,
  }),
  filledLines: (filled: number): Text => ({
    th: `กรอกแล้ว ${count(filled)} รายการ`,
    en: filled === 1 ? '1 line filled in' : `${count(filled)} lines filled in`,
  }),
  valid: (valid: number): Text => ({ th: `ไม่มีข้อผิดพลาด ${count(valid)}`, en: `${count(valid)} without an error` }),
  /** Of those without an error. */
  excluded: (excluded: number): Text => ({
    th: `ในนั้นไม่นับในผลงาน ${count(excluded)}`,
    en: `${count(excluded)} of them left out of the figure`,
  }),
  carried: (rows: number): Text => ({
    th: `ยกมายังไม่ยืนยัน ${count(rows)}`,
    en: `${count(rows)} carried over, not confirmed`,
  }),
  unchanged: (rows: number): Text => ({ th: `เหมือนเดิม ${count(rows)}`, en: `${count(rows)} unchanged` }),
  confirmedUnchanged: (rows: number): Text => ({
    th: `ยืนยันตามเดิม ${count(rows)}`,
    en: `${count(rows)} confirmed unchanged`,
  }),
  confirmed: (confirmed: number, rows: number): Text => ({
    th: `ยืนยันแล้ว ${count(confirmed)} จาก ${count(rows)}`,
    en: `${count(confirmed)} of ${count(rows)} confirmed`,
  }),
  /** Of a city's or a zone's figure. */
  included: (included: number, expected: number): Text => ({
    th: `รวมจาก ${included} ใน ${expected} เขต`,
    en: `Made of ${included} of ${expected} districts`,
  }),
  /** Of the figure of the only district that reports. */
  includedOnly: (included: number): Text =>
    included > 0
      ? { th: 'ข้อมูลของเขตนี้อยู่ในตัวเลขแล้ว', en: "The district's data are in the figure" }
      : { th: 'ยังไม่มีข้อมูลของเขตนี้ในมุมมองนี้', en: 'This view has nothing of the district yet' },
  /** Of the figure of an owner that alone reports. */
  includedOwner: (included: number): Text =>
    included > 0
      ? { th: 'ข้อมูลของหน่วยงานเจ้าของอยู่ในตัวเลขแล้ว', en: "The owner's data are in the figure" }
      : { th: 'ยังไม่มีข้อมูลของหน่วยงานเจ้าของในมุมมองนี้', en: 'This view has nothing of the owner yet' },
  notApplicable: (districts: number): Text => ({
    th: `แจ้งว่าไม่เกี่ยวข้อง ${districts} เขต`,
    en: `${districts} said it does not apply`,
  }),
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

import type { Text } from '../../../../shared/terms/text.ts';

/** Words of bringing in one list for all districts. */
export const cityImportWords = {
  title: { th: 'นำเข้าทะเบียนทุกเขตจากรายชื่อเดียว', en: 'One list for all districts’ registers' },
  list: { th: 'รายชื่อชุมชน', en: 'The list' },
  why: {
    th: 'รายชื่อที่มีคอลัมน์เขต จะแสดงก่อนว่าแต่ละเขตเปลี่ยนอะไร แล้วเก็บทุกเขตพร้อมกันหรือไม่เก็บเลย',
    en: 'A list with a column of districts. You see first what changes in each; all are stored at once, or none.',
  },
  open: { th: 'นำเข้าทุกเขต', en: 'Import for all districts' },
  openWhy: {
    th: 'ไฟล์เดียวที่มีคอลัมน์เขต ตรวจและเก็บในครั้งเดียว',
    en: 'One file with a column of districts, checked and stored in one step.',
  },
  published: (communities: number): Text => ({
    th: `เริ่มจากรายชื่อชุมชนที่เผยแพร่ ${communities.toLocaleString('en')} ชุมชน`,
    en: `Begin with the published list of ${communities.toLocaleString('en')} communities`,
  }),
  districts: (number: number): Text => ({ th: `${number} เขต`, en: `${number} districts` }),
  byDistrict: { th: 'แต่ละเขต', en: 'District by district' },
  answerFirst: { th: 'ตอบทุกข้อก่อน จึงดูผลและส่งได้', en: 'Answer every question first' },
  effects: (districts: number, sheets: number, submitted: number): Text => ({
    th: `เปลี่ยนได้ ${districts} เขต · แผ่นงานที่แถวเปลี่ยน ${sheets} · ส่งแล้วต้องส่งอีกครั้ง ${submitted}`,
    en: `${districts} districts can be changed · rows change in ${sheets} sheets · ${submitted} submitted ones must be sent again`,
  }),
  setAside: { th: 'เว้นเขตเหล่านี้ไว้', en: 'Leave these districts out' },
  leftAside: (districts: number): Text => ({ th: `เว้นไว้ ${districts} เขต`, en: `${districts} districts left out` }),
  send: (districts: number): Text => ({ th: `เก็บทะเบียน ${districts} เขต`, en: `Store ${districts} registers` }),
  sent: (districts: number, unchanged: boolean): Text =>
    unchanged
      ? { th: 'การเปลี่ยนแปลงนี้ส่งไปแล้วก่อนหน้า', en: 'This very change had been sent before' }
      : { th: `เปลี่ยนทะเบียนแล้ว ${districts} เขต`, en: `${districts} registers have been changed` },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

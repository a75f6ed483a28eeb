import type { Text } from '../../../../shared/terms/text.ts';

const offices = (number: number) => (number === 1 ? '1 office' : `${number} offices`);

/** Words of counting an accepted quarter anew. */
export const restateWords = {
  title: { th: 'ปรับตัวเลขย้อนหลัง', en: 'Restate' },
  offer: (number: number): Text => ({
    th: `ที่รับรองแล้ว ${number} หน่วยงาน คิดตามรุ่น เป้าหมาย หรือทะเบียนอื่นจากที่ใช้อยู่`,
    en: `Accepted on another version, target or register than is in force: ${offices(number)}`,
  }),
  offerWhy: {
    th: 'ตัวเลขที่รับรองแล้วไม่เปลี่ยนเอง หากต้องการให้คิดตามที่ใช้อยู่ ดูผลทุกหน่วยงานก่อนแล้วยืนยัน',
    en: 'What is accepted does not change by itself. To count it by what is in force, look at every office first.',
  },
  look: { th: 'ดูผลก่อนปรับ', en: 'Look at the effect' },
  dialog: (number: number): Text => ({
    th: `ปรับตัวเลขย้อนหลัง ${number} หน่วยงาน`,
    en: `Restate ${offices(number)}`,
  }),
  why: (version: number): Text => ({
    th: `คิดแถวที่รับรองไว้ใหม่ตามรุ่นที่ ${version} และทะเบียนที่ใช้อยู่ ทุกหน่วยงานพร้อมกัน ตัวเลขที่รับรองเดิมยังเก็บและแสดงไว้`,
    en: `The accepted rows are counted anew by version ${version} and the registers in force, all at once. What had been accepted is kept and shown.`,
  }),
  city: { th: 'ทั้งเมือง (ตามที่รับรอง)', en: 'The city (as accepted)' },
  figure: (before: string, after: string): Text => ({ th: `${before} → ${after}`, en: `${before} → ${after}` }),
  target: (before: string, after: string): Text => ({
    th: `เป้าหมาย ${before} → ${after}`,
    en: `target ${before} → ${after}`,
  }),
  noTarget: { th: 'ไม่มี', en: 'none' },
  version: (before: number, after: number): Text => ({
    th: `รุ่นที่ ${before} → ${after}`,
    en: `version ${before} → ${after}`,
  }),
  register: { th: 'ทะเบียนใหม่', en: 'newer register' },
  rows: (before: number, after: number): Text => ({
    th: `แถวที่คาดไว้ ${before} → ${after}`,
    en: `expected rows ${before} → ${after}`,
  }),
  leftOut: (before: number, after: number): Text => ({
    th: `ไม่รวม ${before} → ${after} หน่วยงาน`,
    en: `left out: ${before} → ${after}`,
  }),
  verdicts: {
    met: { th: 'ถึงเป้าหมาย', en: 'meets the target' },
    missed: { th: 'ไม่ถึงเป้าหมาย', en: 'misses the target' },
    open: { th: 'ไม่มีเป้าหมายให้เทียบ', en: 'nothing to be held against' },
  },
  unchanged: (number: number): Text => ({
    th: `อีก ${number} หน่วยงานที่รับรองแล้วใช้รุ่น เป้าหมาย และทะเบียนที่ใช้อยู่แล้ว จึงไม่เปลี่ยน`,
    en: `Not changed, on what is in force already: ${offices(number)}`,
  }),
  confirm: { th: 'ปรับตัวเลขทุกหน่วยงานนี้', en: 'Restate all of these' },
  looking: { th: 'กำลังดูผลก่อนปรับ', en: 'Looking at the effect' },
  working: { th: 'กำลังปรับตัวเลข', en: 'Restating' },
  done: (number: number): Text => ({
    th: `ปรับตัวเลขย้อนหลังแล้ว ${number} หน่วยงาน`,
    en: `Restated: ${offices(number)}`,
  }),
  doneWhy: {
    th: 'ตัวเลขที่รับรองเดิมและเหตุผลแสดงคู่กันทุกที่ และอยู่ในประวัติของแผ่นงาน',
    en: 'What had been accepted, and the reason, stand beside the new figures and in the sheets’ history.',
  },
  moved: (names: Text): Text => ({
    th: `มีการเปลี่ยนแปลงที่หน่วยงาน ${names.th}`,
    en: `Changed meanwhile: ${names.en}`,
  }),
  movedWhy: {
    th: 'จึงยังไม่ได้ปรับหน่วยงานใดเลย ดูผลอีกครั้งก่อนยืนยัน',
    en: 'Nothing has been restated. Look at the effect again before you confirm.',
  },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

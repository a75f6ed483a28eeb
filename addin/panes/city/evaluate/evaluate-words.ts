import type { Text } from '../../../../shared/terms/text.ts';

/** Words of evaluating many sheets at once. */
export const evaluateWords = {
  open: { th: 'ประเมินหลายหน่วยงาน', en: 'Evaluate several offices' },
  openAgency: { th: 'ประเมินทุกตัวชี้วัดของหน่วยงานหนึ่ง', en: 'Evaluate all indicators of one office' },
  back: { th: 'ภาพรวมทั้งเมือง', en: 'The whole city' },
  title: { th: 'ประเมินหลายหน่วยงานพร้อมกัน', en: 'Evaluate several offices at once' },
  titleAgency: { th: 'ประเมินทุกตัวชี้วัดของหน่วยงานหนึ่ง', en: 'Evaluate all indicators of one office' },
  agency: { th: 'หน่วยงาน', en: 'Office' },
  chooseAgency: { th: 'เลือกหน่วยงาน', en: 'Choose an office' },
  asOwner: (indicator: Text): Text => ({
    th: `${indicator.th} (แผ่นงานเจ้าของตัวชี้วัด)`,
    en: `${indicator.en} (the owner's sheet)`,
  }),
  forAll: { th: 'คะแนนร่วมของแผ่นที่เลือก', en: 'Scores of all that are chosen' },
  forAllWhy: {
    th: 'กำหนดครั้งเดียว แผ่นที่ต่างออกไปแก้ในบรรทัดของแผ่นนั้น',
    en: 'Set once; a sheet that gets others has them in its own line.',
  },
  accepted: (number: number): Text => ({
    th: `รับรองแล้ว ยังไม่ประเมิน ${number} แผ่น`,
    en: `Accepted, not evaluated: ${number}`,
  }),
  evaluated: (number: number): Text => ({ th: `ประเมินไปแล้ว ${number} แผ่น`, en: `Evaluated already: ${number}` }),
  evaluatedWhy: {
    th: 'ไม่เปลี่ยนจนกว่าจะเลือก',
    en: 'They stay as they are unless they are chosen.',
  },
  none: { th: 'ยังไม่มีแผ่นงานที่รับรองแล้วในไตรมาสนี้', en: 'No sheet of this quarter is accepted yet' },
  noneCure: { th: 'รับรองแผ่นงานที่ส่งมาก่อน แล้วจึงประเมิน', en: 'Accept what was submitted first' },
  choose: (sheet: Text): Text => ({ th: `ประเมิน${sheet.th}`, en: `Evaluate ${sheet.en}` }),
  gets: (scores: string): Text => ({ th: `จะได้ ${scores}`, en: `Gets ${scores}` }),
  had: (scores: string): Text => ({ th: `ให้ไว้ ${scores}`, en: `Has ${scores}` }),
  apart: { th: 'แก้เฉพาะแผ่นนี้', en: 'Other scores here' },
  asAll: { th: 'ใช้คะแนนร่วม', en: 'The common scores' },
  of: (what: Text, sheet: Text): Text => ({ th: `${what.th}: ${sheet.th}`, en: `${what.en}: ${sheet.en}` }),
  notWritten: { th: 'ยังไม่ได้เลือกคะแนน', en: 'No score chosen yet' },
  store: (number: number): Text => ({ th: `บันทึกผลประเมิน ${number} แผ่น`, en: `Store ${number} evaluations` }),
  missing: (number: number): Text => ({
    th: `ยังขาดคะแนน ${number} แผ่น`,
    en: number === 1 ? '1 has no scores yet' : `${number} have no scores yet`,
  }),
  missingCure: { th: 'กำหนดคะแนนของทุกแผ่น หรือเอาแผ่นนั้นออก', en: 'Set the common scores, or leave them out' },
  confirm: (number: number): Text => ({
    th: `ประเมิน ${number} แผ่น`,
    en: number === 1 ? 'Evaluate 1 sheet' : `Evaluate ${number} sheets`,
  }),
  get: (scores: string, number: number): Text => ({ th: `${scores} — ${number} แผ่น`, en: `${scores}: ${number}` }),
  replaced: (number: number): Text => ({ th: `เปลี่ยนคะแนนเดิม ${number} แผ่น`, en: `Scores replaced: ${number}` }),
  confirmStore: { th: 'ยืนยันบันทึก', en: 'Confirm' },
  stored: (number: number): Text => ({
    th: `บันทึกผลประเมินแล้ว ${number} แผ่น`,
    en: number === 1 ? '1 evaluation stored' : `${number} evaluations stored`,
  }),
  failed: (number: number): Text => ({
    th: `ไม่ได้บันทึก ${number} แผ่น`,
    en: number === 1 ? '1 was not stored' : `${number} were not stored`,
  }),
  working: { th: 'กำลังบันทึกผลประเมิน', en: 'Storing' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

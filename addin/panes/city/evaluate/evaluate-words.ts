import type { Text } from '../../../../shared/terms/text.ts';

/** Words of evaluating many sheets at once. */
export const evaluateWords = {
  open: { th: 'ประเมินหลายเขต', en: 'Evaluate several' },
  back: { th: 'ภาพรวมทั้งเมือง', en: 'The whole city' },
  title: { th: 'ประเมินหลายเขตพร้อมกัน', en: 'Evaluate several at once' },
  forAll: { th: 'คะแนนของทุกเขตที่เลือก', en: 'Scores of all that are chosen' },
  forAllWhy: {
    th: 'กำหนดครั้งเดียว เขตที่ต่างออกไปแก้ในบรรทัดของเขตนั้น',
    en: 'Set once; a district that gets others has them in its own line.',
  },
  accepted: (number: number): Text => ({
    th: `รับรองแล้ว ยังไม่ประเมิน ${number} เขต`,
    en: `Accepted, not evaluated: ${number}`,
  }),
  evaluated: (number: number): Text => ({ th: `ประเมินไปแล้ว ${number} เขต`, en: `Evaluated already: ${number}` }),
  evaluatedWhy: {
    th: 'ไม่เปลี่ยนจนกว่าจะเลือก',
    en: 'They stay as they are unless they are chosen.',
  },
  none: { th: 'ยังไม่มีแผ่นงานที่รับรองแล้วในไตรมาสนี้', en: 'No sheet of this quarter is accepted yet' },
  noneCure: { th: 'รับรองแผ่นงานที่ส่งมาก่อน แล้วจึงประเมิน', en: 'Accept what was submitted first' },
  choose: (district: Text): Text => ({ th: `ประเมินเขต${district.th}`, en: `Evaluate ${district.en}` }),
  gets: (scores: string): Text => ({ th: `จะได้ ${scores}`, en: `Gets ${scores}` }),
  had: (scores: string): Text => ({ th: `ให้ไว้ ${scores}`, en: `Has ${scores}` }),
  apart: { th: 'แก้เฉพาะเขตนี้', en: 'Other scores here' },
  asAll: { th: 'ใช้คะแนนร่วม', en: 'The common scores' },
  of: (what: Text, district: Text): Text => ({ th: `${what.th}: ${district.th}`, en: `${what.en}: ${district.en}` }),
  notWritten: { th: 'ยังไม่ได้เลือกคะแนน', en: 'No score chosen yet' },
  store: (number: number): Text => ({ th: `บันทึกผลประเมิน ${number} เขต`, en: `Store ${number} evaluations` }),
  missing: (number: number): Text => ({
    th: `ยังขาดคะแนน ${number} เขต`,
    en: number === 1 ? '1 has no scores yet' : `${number} have no scores yet`,
  }),
  missingCure: { th: 'กำหนดคะแนนของทุกเขต หรือเอาเขตนั้นออก', en: 'Set the common scores, or leave them out' },
  confirm: (number: number): Text => ({
    th: `ประเมิน ${number} เขต`,
    en: number === 1 ? 'Evaluate 1 district' : `Evaluate ${number} districts`,
  }),
  get: (scores: string, number: number): Text => ({ th: `${scores} — ${number} เขต`, en: `${scores}: ${number}` }),
  replaced: (number: number): Text => ({ th: `เปลี่ยนคะแนนเดิม ${number} เขต`, en: `Scores replaced: ${number}` }),
  confirmStore: { th: 'ยืนยันบันทึก', en: 'Confirm' },
  stored: (number: number): Text => ({
    th: `บันทึกผลประเมินแล้ว ${number} เขต`,
    en: number === 1 ? '1 evaluation stored' : `${number} evaluations stored`,
  }),
  failed: (number: number): Text => ({
    th: `ไม่ได้บันทึก ${number} เขต`,
    en: number === 1 ? '1 was not stored' : `${number} were not stored`,
  }),
  working: { th: 'กำลังบันทึกผลประเมิน', en: 'Storing' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

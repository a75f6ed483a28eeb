import type { Text } from '../../../../shared/terms/text.ts';

/** Words of the scores that an evaluation is made of. */
export const scaleWords = {
  scale: { th: 'คะแนนประเมิน', en: "The evaluation's scores" },
  scaleWhy: {
    th: 'คะแนนที่ให้ไปแล้วไม่เปลี่ยนตาม · “ยังไม่ประเมิน” เลือกได้เสมอและไม่ใช่ 0',
    en: 'Scores that were given stay as they are. “Not evaluated” can always be chosen, and is not 0.',
  },
  score: (key: string): Text => ({ th: `คะแนน ${key}`, en: `Score ${key}` }),
  newScore: { th: 'คะแนนใหม่', en: 'New score' },
  scoreKey: { th: 'รหัสคะแนน เช่น 2.3', en: 'Key, such as 2.3' },
  badKey: {
    th: 'ใส่ตัวเลข ตัวอักษรอังกฤษ หรือจุด ไม่เกิน 8 ตัว',
    en: 'Digits, English letters or dots, at most 8',
  },
  sameKey: { th: 'มีคะแนนรหัสนี้แล้ว', en: 'Another score has this key' },
  addScore: { th: 'เพิ่มคะแนน', en: 'Add a score' },
  removeScore: { th: 'ตัดคะแนนนี้ออก', en: 'Take it off the scale' },
  removeScoreOf: (name: Text): Text => ({ th: `ตัดคะแนนนี้ออก: ${name.th}`, en: `Take it off the scale: ${name.en}` }),
  nameTh: { th: 'ชื่อภาษาไทย', en: 'Thai name' },
  nameEn: { th: 'ชื่อภาษาอังกฤษ', en: 'English name' },
  values: { th: 'ค่าที่ให้ได้ คั่นด้วยช่องว่าง', en: 'Values, with spaces between them' },
  badValues: {
    th: 'ใส่ตัวเลข 0–1000 อย่างน้อยหนึ่งค่า คั่นด้วยช่องว่าง เช่น 100 50 0',
    en: 'At least one number of 0–1000, with spaces between, such as 100 50 0',
  },
  badName: { th: 'ใส่ชื่อทั้งสองภาษา', en: 'A name in both languages is needed' },
  meaning: { th: 'ตัวเลขนี้หมายถึง', en: 'What the number says' },
  byHand: { th: 'ผู้ประเมินใส่เอง', en: 'given by hand' },
  numberValues: {
    th: 'ค่าที่ให้ได้ คั่นด้วยช่องว่าง (เว้นว่าง = ตัวเลขใดก็ได้)',
    en: 'Values, with spaces between them (blank: any number)',
  },
  badNumberValues: {
    th: 'ใส่ตัวเลข 0–1000 คั่นด้วยช่องว่าง หรือเว้นว่าง',
    en: 'Numbers of 0–1000 with spaces between, or nothing',
  },
  meaningGone: {
    th: 'ไม่มีคะแนนนี้แล้ว เลือกความหมายใหม่',
    en: 'This score is no longer on the scale; choose another meaning',
  },
  saveScale: { th: 'บันทึกคะแนนประเมิน', en: 'Store the scores' },
  scaleSaved: { th: 'บันทึกคะแนนประเมินแล้ว', en: 'The scores are stored' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

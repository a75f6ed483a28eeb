import type { Text } from '../../../../shared/terms/text.ts';

/** Words of scores that are filled in the city's worksheet and sent as one change. */
export const scoreSheetWords = {
  fill: { th: 'กรอกคะแนนในแผ่น', en: 'Fill scores in the worksheet' },
  show: { th: 'ใส่ผลประเมินในแผ่น', en: 'Put evaluations into the worksheet' },
  look: { th: 'ดูคะแนนที่กรอกไว้', en: 'Look at what is filled in' },
  reading: { th: 'กำลังอ่านแผ่นงาน', en: 'Reading the worksheet' },
  sending: { th: 'กำลังบันทึกผลประเมิน', en: 'Storing the evaluations' },
  lacks: {
    worksheet: { th: 'ไม่พบแผ่นนี้ในสมุดงาน', en: 'The worksheet is not in this workbook' },
    columns: { th: 'แผ่นนี้ยังไม่มีคอลัมน์ให้คะแนน', en: 'The worksheet has no columns for scores yet' },
  },
  lacksCure: { th: 'กด “กรอกคะแนนในแผ่น” ก่อน', en: 'Press “Fill scores in the worksheet” first' },
  typed: (title: string): Text => ({ th: `คะแนนที่กรอกใน “${title}”`, en: `Filled in in “${title}”` }),
  nothing: { th: 'ไม่มีคะแนนที่ต่างจากที่บันทึกไว้', en: 'Nothing differs from what is stored' },
  nothingCure: {
    th: 'พิมพ์ในคอลัมน์ที่ขึ้นต้นว่า “ให้คะแนน” แล้วดูอีกครั้ง',
    en: 'Type in the columns that begin with “ให้คะแนน”, then look again',
  },
  changes: (number: number): Text => ({ th: `จะประเมิน ${number} แผ่น`, en: `To be evaluated: ${number}` }),
  notYet: { th: 'ยังไม่ประเมิน', en: 'Not evaluated' },
  late: { th: 'ส่งช้า', en: 'late' },
  send: (number: number): Text => ({ th: `ส่งผลประเมิน ${number} แผ่น`, en: `Send ${number} evaluations` }),
  refusedStay: (number: number): Text => ({
    th: `${number} จุดที่ต้องแก้จะไม่ถูกส่ง และยังอยู่ในแผ่น`,
    en: `What is to be mended (${number}) is not sent and stays in the worksheet`,
  }),
  changedSince: { th: 'แผ่นงานเปลี่ยนไปจากที่แสดง', en: 'The worksheet says something else by now' },
  changedCure: { th: 'ดูรายการใหม่ด้านล่างแล้วส่งอีกครั้ง', en: 'Look at the new list below, then send again' },
  notCleared: {
    th: 'บันทึกแล้ว แต่ยังปรับแผ่นไม่ได้',
    en: 'They are stored, but the worksheet could not be brought up to date',
  },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

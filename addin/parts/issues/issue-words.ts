import type { Text } from '../../../shared/terms/text.ts';
import { count } from '../words/amount.ts';

/** Words of what was found in a sheet, and of where it stands. */
export const issueWords = {
  noIssues: { th: 'ไม่มีข้อที่ต้องแก้', en: 'Nothing to mend' },
  errors: (number: number): Text => ({ th: `ข้อผิดพลาด ${count(number)} ข้อ`, en: `Errors: ${count(number)}` }),
  warnings: (number: number): Text => ({
    th: `คำเตือนที่ต้องมีหมายเหตุ ${count(number)} ข้อ`,
    en: `Warnings that need a remark: ${count(number)}`,
  }),
  explained: (number: number): Text => ({
    th: `คำเตือนที่มีหมายเหตุแล้ว ${count(number)} ข้อ`,
    en: `Warnings with a remark: ${count(number)}`,
  }),
  advice: (number: number): Text => ({
    th: `ควรตรวจดู ${count(number)} ข้อ (ไม่ห้ามส่ง)`,
    en: `Worth a look: ${count(number)} (not in the way)`,
  }),
  unfilled: (number: number, subject: Text): Text => ({
    th: `ยังไม่ได้กรอก ${count(number)} ${subject.th}`,
    en: `${subject.en}: ${count(number)} not filled in`,
  }),
  toFirst: (subject: Text): Text => ({ th: `ไปที่${subject.th}แรก`, en: 'Go to the first' }),
  wholeSheet: { th: 'ทั้งแผ่นงาน', en: 'The whole sheet' },
  rowOf: (number: number): Text => ({ th: `แถวที่ ${count(number)}`, en: `Row ${count(number)}` }),
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

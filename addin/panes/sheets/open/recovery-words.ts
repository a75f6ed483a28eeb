import type { Text } from '../../../../shared/terms/text.ts';
import { count } from '../../../parts/words/amount.ts';

export const recoveryWords = {
  pane: {
    th: 'ข้อมูลมาจากที่บานหน้าต่างนี้อ่านจากแผ่นงานนี้ครั้งล่าสุด',
    en: 'The rows are those that this pane last read of this very sheet',
  },
  remains: (title: string): Text => ({
    th: `ข้อมูลมาจากแผ่นงานนี้เองที่ยังเหลืออยู่ใน “${title}”`,
    en: `The rows are what was left of this very sheet on “${title}”`,
  }),
  server: (revision: number): Text =>
    revision === 0
      ? {
          th: 'บนเซิร์ฟเวอร์ยังไม่มีฉบับที่บันทึกไว้ จึงวางแถวตั้งต้นให้ สิ่งที่พิมพ์และยังไม่ได้บันทึกกู้คืนไม่ได้',
          en: 'Nothing is stored on the server, so the sheet begins anew; what was typed and never stored cannot be recovered',
        }
      : {
          th: `ข้อมูลมาจากฉบับที่ ${count(revision)} บนเซิร์ฟเวอร์ สิ่งที่พิมพ์หลังจากนั้นและยังไม่ได้บันทึกกู้คืนไม่ได้`,
          en: `The rows are the server's revision ${count(revision)}; what was typed after it and never stored cannot be recovered`,
        },
  unsure: (rows: number): Text => ({
    th: `ตรวจดู ${count(rows)} แถวที่แก้ไว้หลังจากนั้น ช่องที่กู้คืนอาจเป็นของเดิม`,
    en: `Look at ${count(rows)} rows that were changed after it: what came back into them may be older`,
  }),
  apart: (rows: number, title: string): Text => ({
    th: `ตรวจดู ${count(rows)} แถวที่ใน “${title}” ไม่เหมือนกันหรือไม่ครบ แผ่นงานนั้นยังอยู่อย่างเดิม`,
    en: `Look at ${count(rows)} rows that are otherwise or lacking on “${title}”, which stays as it is`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

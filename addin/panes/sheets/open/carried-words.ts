import type { Text } from '../../../../shared/terms/text.ts';
import { count } from '../../../parts/words/amount.ts';

/** Words of rows that a quarter starts with. */
export const carriedWords = {
  title: (quarter: number): Text => ({ th: `ยกมาจากไตรมาสที่ ${quarter}`, en: `Carried over from quarter ${quarter}` }),
  why: (quarter: number): Text => ({
    th: `แถวเหล่านี้เหมือนที่ส่งไว้ในไตรมาสที่ ${quarter} และยังไม่นับเป็นรายงานของไตรมาสนี้ แก้แถวที่เปลี่ยน แล้วยืนยันแถวที่เหลือ`,
    en: `These rows say what was submitted in quarter ${quarter} and do not count as reported yet. Change what has changed, then confirm the rest.`,
  }),
  isConfirmed: (quarter: number): Text => ({
    th: `ยืนยันแล้วว่าแถวเหล่านี้เหมือนที่ส่งไว้ในไตรมาสที่ ${quarter} หากแถวใดเปลี่ยน ให้แก้แถวนั้น`,
    en: `These rows are confirmed to be as they were submitted in quarter ${quarter}. Change a row that has changed.`,
  }),
  confirm: { th: 'ไม่มีการเปลี่ยนแปลง ยืนยันตามเดิม', en: 'Unchanged, confirmed' },
  rows: (rows: number): Text => ({
    th: `แถวที่เหมือนเดิม ${count(rows)} แถว`,
    en: rows === 1 ? '1 row as it was' : `${count(rows)} rows as they were`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

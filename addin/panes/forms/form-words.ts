import type { Text } from '../../../shared/terms/text.ts';

/** Words of a form that is kept in a worksheet: a register, a year's targets. */
export const formWords = {
  back: { th: 'ทะเบียนและเป้าหมาย', en: 'Registers and targets' },
  gone: {
    th: 'ไม่พบตารางนี้หรือบางคอลัมน์ของตารางในสมุดงานแล้ว',
    en: 'The table, or a column of it, is no longer in the workbook',
  },
  goneCure: {
    th: 'หากเพิ่งลบ อาจเลิกทำได้ใน Excel (Ctrl+Z) มิฉะนั้นเปิดใหม่จากระบบ',
    en: 'If it was only just deleted, Excel may undo that (Ctrl+Z); else open it again',
  },
  openAgain: { th: 'เปิดใหม่', en: 'Open again' },
  working: { th: 'กำลังทำงาน', en: 'Working' },
} satisfies Record<string, Text>;

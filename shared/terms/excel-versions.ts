import type { Text } from './text.ts';

/**
 * Which Excel runs the add-in, as Microsoft's table of requirement sets and the manifest (ExcelApi 1.13) have it; said in
 * the guide, and by a pane that cannot run. `unknown` has never been tried.
 */
export type ExcelVersion = { excel: Text; runs: 'yes' | 'no' | 'unknown'; note: Text };

export const excelVersions: ExcelVersion[] = [
  {
    excel: { th: 'Microsoft 365 บน Windows', en: 'Microsoft 365 on Windows' },
    runs: 'yes',
    note: { th: 'ใช้ได้', en: 'runs' },
  },
  {
    excel: { th: 'Excel บนเว็บ', en: 'Excel on the web' },
    runs: 'yes',
    note: {
      th: 'ใช้ได้ กับ Edge หรือ Chrome รุ่น 111 ขึ้นไป Safari 16.4 ขึ้นไป หรือ Firefox 125 ขึ้นไป',
      en: 'runs, in Edge or Chrome 111, Safari 16.4, Firefox 125 or later',
    },
  },
  {
    excel: { th: 'Excel LTSC 2024 และ 2021 บน Windows', en: 'Excel LTSC 2024 and 2021 on Windows' },
    runs: 'yes',
    note: {
      th: 'ใช้ได้ แต่การเลิกทำ (Ctrl+Z) ไม่ย้อนสิ่งที่ไตรมาสเขียน',
      en: 'runs; Undo (Ctrl+Z) does not take back what Traimat writes',
    },
  },
  {
    excel: { th: 'Excel บน Mac', en: 'Excel on a Mac' },
    runs: 'yes',
    note: {
      th: 'ใช้ได้ เมื่อเป็น Excel 16.50 ขึ้นไป บน macOS 13.3 ขึ้นไป',
      en: 'runs, from Excel 16.50 and macOS 13.3 on',
    },
  },
  {
    excel: { th: 'Excel บน iPad', en: 'Excel on an iPad' },
    runs: 'unknown',
    note: { th: 'ยังไม่เคยลอง ใช้เครื่องคอมพิวเตอร์แทน', en: 'has not been tried: use a computer' },
  },
  {
    excel: { th: 'Excel 2019, 2016 และเก่ากว่า', en: 'Excel 2019, 2016 and older' },
    runs: 'no',
    note: {
      th: 'ใช้ไม่ได้ Excel จะไม่แสดงไตรมาสเลย สมุดงานยังเปิด อ่าน และพิมพ์ได้ แต่ไม่มีบานหน้าต่างให้ตรวจและส่ง',
      en: 'does not run, and Excel does not even list Traimat. The workbook opens, can be read and printed, but there is no pane to check and send with',
    },
  },
];

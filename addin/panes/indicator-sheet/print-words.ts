import type { Text } from '../../../shared/terms/text.ts';

/** Words of printing indicator sheets out of the pane: one, those of all offices, those of all indicators. */
export const printWords = {
  print: { th: 'พิมพ์แบบรายละเอียดตัวชี้วัด', en: 'Print indicator sheets' },
  this: { th: 'แผ่นที่แสดงอยู่นี้', en: 'The sheet that is shown' },
  offices: { th: 'ทุกหน่วยงานของตัวชี้วัดนี้', en: 'All offices of this indicator' },
  indicators: (office: Text): Text => ({
    th: `ทุกตัวชี้วัดของ${office.th}`,
    en: `All indicators of ${office.en}`,
  }),
  fetching: (done: number, all: number | null): Text => ({
    th: all === null ? 'กำลังรับข้อมูลจากเซิร์ฟเวอร์' : `กำลังรับข้อมูล ${done} จาก ${all} ตัวชี้วัด`,
    en: all === null ? 'Fetching from the server' : `Fetching ${done} of ${all} indicators`,
  }),
  laying: (laid: number, all: number): Text => ({
    th: `วางแล้ว ${laid} จาก ${all} แผ่น`,
    en: `${laid} of ${all} sheets are in`,
  }),
  laid: (count: number, title: string): Text => ({
    th: `วาง ${count} แผ่นในสมุดงานแล้ว เริ่มที่ “${title}”`,
    en: `${count} sheets are in the workbook, beginning with “${title}”`,
  }),
  howToPrint: {
    th: 'กด Ctrl+P แล้วเลือกพิมพ์ทั้งสมุดงาน หรือเลือกเฉพาะแผ่นที่ต้องการ',
    en: 'Press Ctrl+P and print the whole workbook, or only the worksheets that you have selected.',
  },
  none: { th: 'ไม่มีแผ่นให้พิมพ์', en: 'There is nothing to print' },
  remove: { th: 'นำแผ่นที่วางไว้เพื่อพิมพ์ออก', en: 'Take the printed worksheets out' },
  removed: (count: number): Text => ({
    th: count === 0 ? 'ไม่มีแผ่นที่วางไว้เพื่อพิมพ์ในสมุดงานนี้' : `นำออกแล้ว ${count} แผ่น`,
    en:
      count === 0
        ? 'This workbook has no worksheets that were laid to be printed'
        : `${count} worksheets are taken out`,
  }),
  index: (code: string, quarter: number, year: number) => `${code} ไตรมาส ${quarter}/${year}`,
} satisfies Record<string, Text | ((...parts: never[]) => Text | string)>;

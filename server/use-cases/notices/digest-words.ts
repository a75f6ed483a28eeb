import { thaiDate } from '../../../shared/terms/date.ts';
import type { Text } from '../../../shared/terms/text.ts';

export const digestWords = {
  product: { th: 'ไตรมาส', en: 'Traimat' },
  subject: (number: number, day: string): Text => ({
    th: `ไตรมาส: เรื่องที่ต้องทราบ ${number} เรื่อง วันที่ ${thaiDate(day)}`,
    en: `Traimat: ${number} to be seen to, ${englishDate(day)}`,
  }),
  to: (name: string): Text => ({ th: `เรียน ${name}`, en: `To ${name}` }),
  today: (day: string): Text => ({
    th: `เรื่องที่ต้องทราบวันที่ ${thaiDate(day)}`,
    en: `To be seen to on ${englishDate(day)}`,
  }),
  officer: {
    th: 'เปิดแผ่นงาน: เปิดสมุดงานใน Excel แล้วกด แผ่นงานไตรมาส ที่แท็บหน้าแรก',
    en: 'To open a sheet: open your workbook in Excel and press “แผ่นงานไตรมาส” on the Home tab',
  },
  board: { th: 'เปิดกระดานข้อมูล', en: 'Open the board' },
  settings: { th: 'เปิดการตั้งค่าระบบ', en: 'Open the settings' },
  why: {
    th: 'ท่านได้รับอีเมลนี้วันละไม่เกินหนึ่งฉบับ เพราะขอรับไว้ในไตรมาส',
    en: 'You get this mail, one a day at most, because you asked for it in Traimat',
  },
  unsubscribe: { th: 'ยกเลิกการรับอีเมลนี้', en: 'End this mail' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

/** `12 Jan 2026` */
function englishDate(day: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(day));
}

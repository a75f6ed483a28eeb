import type { Text } from '../../../shared/terms/text.ts';

/** Words of the way from a receipt's code to its sheet. */
export const codeWords = {
  byCode: { th: 'เปิดด้วยรหัสใบรับ', en: "Open by a receipt's code" },
  code: { th: 'รหัสใบรับ', en: "Receipt's code" },
  where: { th: 'อยู่ข้างคิวอาร์โค้ดบนกระดาษ', en: 'It stands beside the QR code on the paper' },
  open: { th: 'เปิดแผ่นงาน', en: 'Open the sheet' },
  hidden: (code: string): Text => ({
    th: `ไม่พบแผ่นงานของรหัสใบรับ ${code} ที่บัญชีนี้ดูได้`,
    en: `There is no sheet of the receipt ${code} that this account may see`,
  }),
  hiddenCure: {
    th: 'ดูข้อมูลที่เปิดเผยของใบรับ หรือเข้าสู่ระบบด้วยบัญชีที่มีสิทธิ์',
    en: 'See what the receipt tells everybody, or sign in with an account that may',
  },
  check: { th: 'ตรวจสอบใบรับ', en: 'Check the receipt' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

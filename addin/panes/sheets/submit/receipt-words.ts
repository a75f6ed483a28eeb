import type { Text } from '../../../../shared/terms/text.ts';

/** Words of what proves a receipt. */
export const receiptWords = {
  code: { th: 'รหัสใบรับ', en: "Receipt's code" },
  squares: { th: 'คิวอาร์โค้ดของใบรับ', en: "The receipt's QR code" },
  check: { th: 'ตรวจสอบใบรับนี้', en: 'Check this receipt' },
  address: { th: 'ตรวจสอบที่', en: 'To be checked at' },
  anyone: {
    th: 'ผู้ที่มีรหัสหรือสแกนภาพนี้ตรวจสอบได้ว่าส่งอะไรไว้ โดยไม่เห็นแถวข้อมูลและชื่อบุคคล',
    en: 'Whoever has the code, or scans this, can check what was submitted, without rows and names.',
  },
  unsigned: {
    th: 'ใบรับนี้ออกก่อนมีตราประทับอิเล็กทรอนิกส์ ยังใช้ได้ แต่ไม่มีลายมือชื่อดิจิทัลให้ตรวจ',
    en: 'From before receipts were signed: it is valid, and has no signature to be checked.',
  },
  copyCode: { th: 'คัดลอกรหัส', en: 'Copy the code' },
  download: { th: 'บันทึกใบรับเป็นไฟล์', en: 'Save the receipt as a file' },
} satisfies Record<string, Text>;

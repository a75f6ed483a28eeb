import type { Act } from '../../../shared/rules/sheets/workflow.ts';
import type { Text } from '../../../shared/terms/text.ts';

/** What was done to a sheet, as its history says it. */
export const actNames: Record<Act, Text> = {
  save: { th: 'บันทึกฉบับร่าง', en: 'Draft saved' },
  submit: { th: 'ส่งรายงาน', en: 'Submitted' },
  withdraw: { th: 'ถอนรายงานกลับ', en: 'Withdrawn' },
  'take-up': { th: 'รับเรื่องไว้ตรวจ', en: 'Taken up' },
  return: { th: 'ส่งคืนให้แก้ไข', en: 'Returned' },
  accept: { th: 'รับรอง', en: 'Accepted' },
  evaluate: { th: 'ประเมิน', en: 'Evaluated' },
  reopen: { th: 'เปิดให้แก้ไขใหม่', en: 'Reopened' },
  restate: { th: 'ปรับตัวเลขย้อนหลัง', en: 'Restated' },
};

export const historyWords = {
  title: { th: 'ประวัติของแผ่นงาน', en: "The sheet's history" },
  none: { th: 'ยังไม่มีการบันทึก', en: 'Nothing has been stored yet' },
  revision: (revision: number): Text => ({ th: `ฉบับที่ ${revision}`, en: `Revision ${revision}` }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

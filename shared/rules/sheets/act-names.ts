import type { Text } from '../../terms/text.ts';
import type { Act } from './workflow.ts';

/** What was done to a sheet, as a history says it. */
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
  plead: { th: 'ขอให้เปิดแก้ไข', en: 'Reopening asked for' },
  'drop-plea': { th: 'ถอนคำขอเปิดแก้ไข', en: 'No longer asks for reopening' },
  decline: { th: 'ไม่เปิดให้แก้ไข', en: 'Reopening declined' },
};

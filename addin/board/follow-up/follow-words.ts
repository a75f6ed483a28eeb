import type { Text } from '../../../shared/terms/text.ts';

/** Words of the lists of who is to be followed up. */
export const followWords = {
  waiting: { th: 'รอตรวจ', en: 'Waiting for review' },
  overdue: { th: 'เลยกำหนดแล้วยังไม่ส่ง', en: 'Overdue' },
  missing: { th: 'ยังไม่ส่ง ยังไม่ถึงกำหนด', en: 'Not submitted, not yet due' },
  returned: { th: 'ส่งคืนหรือเปิดให้แก้ไข', en: 'Returned or reopened' },
  late: { th: 'ส่งช้า', en: 'Submitted late' },
  flagged: { th: 'มีข้อสังเกต', en: 'With flags' },
  office: { th: 'หน่วยงาน', en: 'Office' },
  count: (name: Text, offices: number): Text => ({
    th: `${name.th} ${offices} หน่วยงาน`,
    en: `${name.en}: ${offices}`,
  }),
  nobody: { th: 'ไม่มีหน่วยงานในรายการนี้', en: 'No office here' },
  message: { th: 'สิ่งที่ให้แก้ไข', en: 'What is to be mended' },
  items: (items: number): Text => ({
    th: items === 0 ? 'ทั้งแผ่นงาน' : `เฉพาะ ${items} รายการ`,
    en: items === 0 ? 'The whole sheet' : items === 1 ? '1 item only' : `${items} items only`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

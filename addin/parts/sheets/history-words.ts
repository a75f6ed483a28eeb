import type { Text } from '../../../shared/terms/text.ts';

export const historyWords = {
  title: { th: 'ประวัติของแผ่นงาน', en: "The sheet's history" },
  none: { th: 'ยังไม่มีการบันทึก', en: 'Nothing has been stored yet' },
  revision: (revision: number): Text => ({ th: `ฉบับที่ ${revision}`, en: `Revision ${revision}` }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

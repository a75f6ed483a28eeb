import type { Text } from '../../../shared/terms/text.ts';

/** What an indicator's parts are called, for whoever prepares it. */
export const indicatorWords = {
  code: { th: 'รหัส', en: 'Code' },
  year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  version: { th: 'รุ่นที่', en: 'Version' },
  owner: { th: 'หน่วยงานเจ้าของ', en: 'Owner' },
  type: { th: 'ประเภท', en: 'Type' },
  reportedBy: { th: 'ผู้รายงาน', en: 'Reported by' },
  quarters: { th: 'การนับรายไตรมาส', en: 'Quarters' },
  rows: { th: 'หนึ่งแถวคือ', en: 'A row is' },
  columns: (number: number): Text => ({ th: `คอลัมน์ ${number} คอลัมน์`, en: `Columns: ${number}` }),
  rules: (number: number): Text => ({ th: `กติกา ${number} ข้อ`, en: `Rules: ${number}` }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

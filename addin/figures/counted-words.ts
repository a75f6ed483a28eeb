import type { Text } from '../../shared/terms/text.ts';

export const countedWords = {
  title: { th: 'นับอย่างไร', en: 'How it is counted' },
  results: { th: 'ผลลัพธ์', en: 'Results' },
  measures: { th: 'จำนวนที่นำมาคำนวณ', en: 'What they are made of' },
  excluded: { th: 'แถวที่ไม่นับ', en: 'Rows that are left out' },
  excludedWhere: (condition: Text): Text => ({ th: `เมื่อ ${condition.th}`, en: `Where ${condition.en}` }),
  definition: { th: 'นิยาม', en: 'Definition' },
  method: { th: 'วิธีการคำนวณตามประกาศ', en: 'The official method' },
  assumptions: { th: 'ข้อสันนิษฐานเมื่อประกาศไม่ชัดเจน', en: 'Assumed where the source is silent' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

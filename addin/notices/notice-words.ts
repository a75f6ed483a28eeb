import type { Text } from '../../shared/terms/text.ts';

export const noticeWords = {
  title: { th: 'เรื่องที่ต้องทราบ', en: 'To be seen to' },
  all: (number: number): Text => ({ th: `ดูทั้งหมด (${number})`, en: `Show all (${number})` }),
  fewer: { th: 'แสดงน้อยลง', en: 'Show fewer' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

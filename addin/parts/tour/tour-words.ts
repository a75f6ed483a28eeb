import type { Text } from '../../../shared/terms/text.ts';

export const tourWords = {
  name: { th: 'พาชมบานหน้าต่าง', en: 'A look around the pane' },
  at: (at: number, all: number): Text => ({ th: `พาชม ${at} จาก ${all}`, en: `A look around: ${at} of ${all}` }),
  next: { th: 'ต่อไป', en: 'Next' },
  done: { th: 'เข้าใจแล้ว', en: 'I see' },
  skip: { th: 'ข้าม', en: 'Skip' },
  never: { th: 'ไม่ต้องพาชมบนเครื่องนี้อีก', en: 'Never again on this computer' },
  again: { th: 'พาชมหน้านี้อีกครั้ง', en: 'Look around this page again' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

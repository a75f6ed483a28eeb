import type { Text } from '../../../shared/terms/text.ts';

/** Words around the articles of the manual. */
export const helpWords = {
  title: { th: 'คู่มือไตรมาส', en: 'The manual of Traimat' },
  product: { th: 'ไตรมาส', en: 'Traimat' },
  otherLanguage: { th: 'In English', en: 'ภาษาไทย' },
  contents: { th: 'สารบัญ', en: 'Contents' },
  allReaders: { th: 'คู่มือทั้งหมด', en: 'The whole manual' },
  see: { th: 'ดูเพิ่ม', en: 'See also' },
  toTop: { th: 'กลับไปสารบัญ', en: 'Back to the contents' },
  ask: { th: 'ถามใคร', en: 'Whom to ask' },
  noContact: {
    th: 'ผู้ดูแลระบบของหน่วยงาน หรือสำนักยุทธศาสตร์และประเมินผล (สยป.)',
    en: 'Your administrator, or the planning office.',
  },
} satisfies Record<string, Text>;

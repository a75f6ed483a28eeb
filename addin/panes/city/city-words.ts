import type { Text } from '../../../shared/terms/text.ts';

export const cityWords = {
  title: { th: 'ภาพรวมทั้งเมือง', en: 'The whole city' },
  tab: { th: 'ทั้งเมือง', en: 'City' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  figureOf: (whose: Text): Text => ({ th: `ผลงาน${whose.th}`, en: `${whose.en}: figures` }),
  districts: { th: 'รายเขต', en: 'Districts' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

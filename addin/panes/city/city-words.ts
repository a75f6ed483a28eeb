import type { Text } from '../../../shared/terms/text.ts';

export const cityWords = {
  title: { th: 'ภาพรวมทั้งเมือง', en: 'The whole city' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  none: { th: 'ยังไม่มีตัวชี้วัดที่ประกาศใช้', en: 'No indicator has been published yet' },
  noneCure: {
    th: 'เมื่อผู้ดูแลระบบประกาศใช้ตัวชี้วัด จะเลือกได้ที่นี่',
    en: 'When the administrator publishes one, it can be chosen here.',
  },
  city: { th: 'ผลงานทั้งกรุงเทพมหานคร', en: "The city's figure" },
  lay: { th: 'สร้างแผ่นรวมเมือง', en: "Lay the city's sheet" },
  laid: { th: 'สร้างแผ่นรวมเมืองในสมุดงานแล้ว', en: "The city's sheet is in the workbook" },
  districts: { th: 'รายเขต', en: 'Districts' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

import type { Text } from '../../shared/terms/text.ts';

export const planningWords = {
  title: { th: 'ภาพรวมทั้งเมือง', en: 'The whole city' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  quarter: { th: 'ไตรมาส', en: 'Quarter' },
  quarterOf: (quarter: number, year: number): Text => ({
    th: `ไตรมาสที่ ${quarter} ปีงบประมาณ ${year}`,
    en: `Quarter ${quarter} of ${year} BE`,
  }),
  refresh: { th: 'รีเฟรช', en: 'Refresh' },
  city: { th: 'ผลงานทั้งกรุงเทพมหานคร', en: "The city's figure" },
  submitted: (submitted: number, expected: number): Text => ({
    th: `ส่งแล้ว ${submitted} จาก ${expected} เขต`,
    en: `${submitted} of ${expected} districts have submitted`,
  }),
  notReported: { th: 'ยังไม่มีเขตใดส่ง', en: 'No district has submitted yet' },
  lay: { th: 'สร้างแผ่นรวมเมือง', en: "Lay the city's sheet" },
  laid: { th: 'สร้างแผ่นรวมเมืองในสมุดงานแล้ว', en: "The city's sheet is in the workbook" },
  districts: { th: 'รายเขต', en: 'Districts' },
  search: { th: 'ค้นหาเขต', en: 'Search districts' },
  filter: { th: 'แสดง', en: 'Show' },
  filters: {
    all: { th: 'ทุกเขต', en: 'All' },
    missing: { th: 'ยังไม่ส่ง', en: 'Not submitted' },
    submitted: { th: 'ส่งแล้ว', en: 'Submitted' },
    late: { th: 'ส่งช้า', en: 'Late' },
  },
  shown: (number: number): Text => ({ th: `แสดง ${number} เขต`, en: `${number} districts shown` }),
  late: { th: 'ส่งช้า', en: 'Late' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'growth from 14,224.86 to 17,408.38 tonnes, 22.38 as printed for quarter 3',
    quarter: 3,
    lines: [
      { base: 9000, current: 11000, way: 'ชั่งน้ำหนัก', source: 'รายงานฝ่ายรักษาความสะอาด' },
      { base: 5000, current: 6148.38, way: 'ประมาณการ', method: 'จำนวนถัง × น้ำหนักเฉลี่ย', source: 'รายงานตลาดและโรงเรียน' },
      { base: 224.86, current: 260, way: 'ชั่งน้ำหนัก', source: 'ใบชั่งศูนย์กำจัด' },
    ],
    // (11,000 + 6,148.38 + 260) − (9,000 + 5,000 + 224.86) = 17,408.38 − 14,224.86 = 3,183.52
    // 3,183.52 × 100 ÷ 14,224.86 = 22.37997…
    figures: { growth: '22.38' },
  },
];

import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '2,600 of 19,000 metres, 13.68 as printed for quarter 1',
    quarter: 1,
    lines: [
      { name: 'ซอยตัวอย่าง 1', kind: 'ท่อระบายน้ำ', planned: 12000, dredged: 2000, minutes: 90 },
      { name: 'คลองตัวอย่าง', kind: 'คลอง', planned: 6400, dredged: 0 },
      {
        name: 'คูตัวอย่าง',
        kind: 'คู/ลำราง',
        planned: 600,
        dredged: 600,
        doneOn: '20/12/2562',
        minutes: 120,
        remark: 'ขยะอุดตะแกรง',
      },
    ],
    // (2,000 + 600) × 100 ÷ (12,000 + 6,400 + 600) = 260,000 ÷ 19,000 = 13.6842…; one of the two that flooded
    figures: { dredging: '13.68', draining: '50.00' },
  },
];

import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '16 of 20 workplaces, 80.00 as printed for quarter 3',
    quarter: 3,
    lines: [
      ...repeat(16, (n) => ({
        name: `อู่ซ่อมรถ ${n}`,
        kind: 'อู่ซ่อมรถ',
        workers: 12,
        supported: 'ได้รับแล้ว',
        way: 'อบรม',
        trained: 8,
        supportedOn: '20/5/2563',
      })),
      ...repeat(4, (n) => ({ name: `โรงงาน ${n}`, kind: 'โรงงาน', workers: 40, supported: 'ยังไม่ได้รับ' })),
    ],
    // 16 × 100 ÷ 20
    figures: { share: '80.00' },
  },
];

import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '22 data sets, three months of twelve, 25.00 as printed for quarter 1',
    quarter: 1,
    lines: repeat(22, (n) => ({ name: `ชุดข้อมูล ${n}`, due: 12, inTime: 3, late: 0, lastOn: '15/12/2563' })),
    // 22 × 3 × 100 ÷ (22 × 12) = 6,600 ÷ 264
    figures: { share: '25.00' },
  },
];

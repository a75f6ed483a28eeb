import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'full points, 1.50 as printed for quarter 4',
    quarter: 4,
    lines: repeat(4, { part: 1, sentOn: '25/12/2562', letter: 'กท 7004/41' }),
    // 0.60 + 0.30 + 0.30 + 0.30
    figures: { score: '1.50' },
  },
  {
    title: 'half of a form, and one that is not sent',
    quarter: 2,
    lines: [
      ...repeat(2, { part: 1, sentOn: '25/12/2562', letter: 'กท 7004/41' }),
      { part: 0.5, sentOn: '25/12/2562', letter: 'กท 7004/41', lack: 'ไม่มีลายมือชื่อ' },
      { part: 0 },
    ],
    // 0.60 × 1 + 0.30 × 1 + 0.30 × 0.5 + 0.30 × 0 = 1.05
    figures: { score: '1.05' },
  },
];

import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '1,262 of 1,290 pupils in 12 schools, 97.83 as printed for quarter 3',
    quarter: 3,
    lines: [
      ...repeat(11, (n) => ({
        name: `โรงเรียนตัวอย่าง ${n}`,
        pupils: 107,
        body: 107,
        feeling: 106,
        social: 106,
        mind: 105,
        complete: 105,
        assessedOn: '15/6/2564',
      })),
      {
        name: 'โรงเรียนตัวอย่าง 12',
        pupils: 113,
        body: 110,
        feeling: 109,
        social: 112,
        mind: 108,
        complete: 107,
        assessedOn: '16/6/2564',
      },
    ],
    // (11 × 105 + 107) × 100 ÷ (11 × 107 + 113) = 126,200 ÷ 1,290 = 97.8294…
    figures: { share: '97.83' },
  },
];

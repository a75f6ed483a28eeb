import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '394 criteria met in 2562 and 407 in 2563, 3.30 as printed for quarter 4',
    quarter: 4,
    lines: [
      { name: 'งานทะเบียนและปกครอง', criteria: 231, before: 210, now: 218, checkedOn: '20/8/2563' },
      { name: 'งานโยธาและรักษาความสะอาด', criteria: 200, before: 184, now: 189, checkedOn: '21/8/2563' },
    ],
    // (218 + 189) − (210 + 184) = 13; 13 × 100 ÷ 394 = 3.2994…
    figures: { growth: '3.30' },
  },
];

import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '28 of 96, 29.17 as printed for quarter 4',
    quarter: 4,
    lines: [
      { enrolled: 24, sat: 24, passed: 16, mean: 55.25 },
      { enrolled: 24, sat: 24, passed: 4, mean: 31.4 },
      { enrolled: 24, sat: 24, passed: 5, mean: 36.05 },
      { enrolled: 24, sat: 24, passed: 3, mean: 33.9 },
    ],
    // (16 + 4 + 5 + 3) × 100 ÷ (4 × 24) = 2,800 ÷ 96 = 29.1666…
    figures: { share: '29.17' },
  },
];

import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '13.53 of 20 points are 67.65 per cent, as printed',
    quarter: 4,
    lines: [
      { enrolled: 200, sat: 195, mean: 52.4, points: 4.2 },
      { enrolled: 200, sat: 195, mean: 34.5, points: 2.35 },
      { enrolled: 200, sat: 194, mean: 37.2, points: 2.88 },
      { enrolled: 200, sat: 195, mean: 41.05, points: 4.1 },
    ],
    // 4.20 + 2.35 + 2.88 + 4.10 = 13.53; 13.53 × 100 ÷ (4 × 5) = 67.65
    figures: { share: '67.65', score: '13.53' },
  },
];

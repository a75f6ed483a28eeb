import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '80 cases among 88,540 people, 54.81 per cent of the median as printed',
    quarter: 4,
    lines: [
      { population: 50000, median: 164.86, cases: 45, deaths: 0, asOf: '30/9/2564' },
      { population: 38540, median: 164.86, cases: 35, deaths: 0, asOf: '30/9/2564' },
    ],
    // 88,540 × 164.86 = 14,596,704.4; 80 × 10,000,000 ÷ 14,596,704.4 = 54.8068…
    // 80 × 100,000 ÷ 88,540 = 90.3546…; 88,540 people follow from the reported 71 cases = 80.19 per 100,000
    figures: { ofMedian: '54.81', rate: '90.35' },
  },
];

import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '10 of 63 pupils, 15.87 as printed for quarter 4',
    quarter: 4,
    lines: [
      { name: 'โรงเรียนตัวอย่าง ก', enrolled: 32, sat: 30, passed: 6, absence: 'ป่วย 2 คน' },
      { name: 'โรงเรียนตัวอย่าง ข', enrolled: 20, sat: 20, passed: 3 },
      { name: 'โรงเรียนตัวอย่าง ค', enrolled: 13, sat: 13, passed: 1 },
    ],
    // (6 + 3 + 1) × 100 ÷ (30 + 20 + 13) = 1,000 ÷ 63 = 15.8730…
    figures: { share: '15.87' },
  },
];

import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '200 of 500 pupils, 40.00 as printed for quarter 1',
    quarter: 1,
    lines: [
      {
        name: 'โรงเรียน ก อังกฤษ',
        language: 'อังกฤษ',
        criterion: 60,
        pupils: 300,
        tested: 150,
        passed: 120,
        testedOn: '15/11/2562',
      },
      {
        name: 'โรงเรียน ข จีน',
        language: 'จีน',
        criterion: 50,
        pupils: 200,
        tested: 100,
        passed: 80,
        testedOn: '20/11/2562',
      },
    ],
    // (120 + 80) × 100 ÷ (300 + 200): those not tested are in the denominator
    figures: { share: '40.00' },
  },
];

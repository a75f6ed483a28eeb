import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '12,847,930.62 baht collected, 9.49 as reported for quarter 1, and a quarter of the arrears',
    quarter: 1,
    lines: [
      { estimate: 120000000, collected: 12000000, arrears: 4000000, recovered: 950000, asOf: '31/12/2561' },
      { estimate: 400000, collected: 47930.62, arrears: 100000, recovered: 50000, asOf: '31/12/2561' },
      { estimate: 15000000, collected: 800000, arrears: 900000, recovered: 250000, asOf: '31/12/2561' },
    ],
    // 12,847,930.62 × 100 ÷ 135,400,000 = 9.4888…; (950,000 + 50,000 + 250,000) × 100 ÷ 5,000,000
    figures: { collection: '9.49', recovery: '25.00' },
  },
];

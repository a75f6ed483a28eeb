import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '60 of 100 million baht, 60.00 as printed for quarter 3',
    quarter: 3,
    lines: [
      { budget: 40000000, adjusted: 40000000, disbursed: 32000000 },
      { budget: 27000000, adjusted: 25000000, disbursed: 17500000.5, committed: 1200000, transfer: 'กท 7000/55' },
      { budget: 28000000, adjusted: 30000000, disbursed: 9000000, committed: 15000000, transfer: 'กท 7000/55' },
      { budget: 3000000, adjusted: 3000000, disbursed: 1000000 },
      { budget: 2000000, adjusted: 2000000, disbursed: 499999.5 },
    ],
    // disbursed 32,000,000 + 17,500,000.50 + 9,000,000 + 1,000,000 + 499,999.50 = 60,000,000; after transfers 100,000,000
    // investment alone: 9,000,000 × 100 ÷ 30,000,000
    figures: { share: '60.00', investmentShare: '30.00' },
  },
];

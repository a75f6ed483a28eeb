import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'weighted by topic, 4.45 as printed for quarter 2',
    quarter: 2,
    lines: [
      { answers: 250, score: 4.5, surveyedOn: '15/2/2563' },
      { answers: 250, score: 4.6, surveyedOn: '15/2/2563' },
      { answers: 248, score: 4.3, surveyedOn: '15/2/2563' },
      { answers: 249, score: 4.38, surveyedOn: '15/2/2563' },
    ],
    // 25 × 4.50 + 25 × 4.60 + 20 × 4.30 + 30 × 4.38 = 112.5 + 115 + 86 + 131.4 = 444.9; ÷ 100 = 4.449
    figures: { mean: '4.45' },
  },
];

import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'the mean of 250 questionnaires, 4.57 as printed for quarter 4',
    quarter: 4,
    lines: [
      { name: 'ถนนตัวอย่าง ก', improved: 'ปรับปรุงแล้ว', sent: 160, returned: 150, mean: 4.61, surveyedOn: '15/8/2563' },
      { name: 'ถนนตัวอย่าง ข', improved: 'ปรับปรุงแล้ว', sent: 100, returned: 100, mean: 4.51, surveyedOn: '16/8/2563' },
      { name: 'ถนนตัวอย่าง ค', improved: 'ยังไม่ปรับปรุง', sent: 0, returned: 0 },
    ],
    // (150 × 4.61 + 100 × 4.51) ÷ 250 = (691.50 + 451.00) ÷ 250 = 4.57; the mean of the means would be 4.56
    figures: { mean: '4.57' },
  },
];

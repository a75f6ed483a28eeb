import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'two milestones, 50.00 as printed for quarter 2',
    quarter: 2,
    lines: [
      ...repeat(2, { done: 'ทำแล้ว', doneOn: '15/2/2562', evidence: 'รายงานความก้าวหน้า' }),
      ...repeat(2, { done: 'ยังไม่ทำ' }),
    ],
    // the second milestone stands for 50
    figures: { success: '50.00' },
  },
];

import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '23 of 45 communities, as printed for quarter 4',
    quarter: 4,
    lines: [
      ...repeat(23, { hasPlan: 'จัดทำแล้ว', meetingOn: '10/1/2563', people: 35, planDate: '15/2/2563', planYear: 2563 }),
      ...repeat(22, { hasPlan: 'ยังไม่จัดทำ' }),
    ],
    // 23 × 100 ÷ 45 = 51.1111…
    figures: { share: '51.11' },
  },
];

import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '29 of 48 communities, as printed for quarter 1',
    quarter: 1,
    lines: [
      ...repeat(29, {
        held: 'ดำเนินแล้ว',
        kind: 'ส่งเสริมอาชีพ',
        activity: 'อบรมทำขนมไทย',
        heldOn: '20/11/2563',
        people: 30,
      }),
      ...repeat(19, { held: 'ยังไม่ดำเนิน' }),
    ],
    // 29 × 100 ÷ 48 = 60.4166…
    figures: { share: '60.42' },
  },
];

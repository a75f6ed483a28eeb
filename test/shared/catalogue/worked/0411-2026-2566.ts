import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'three milestones, 60.00 as printed for quarter 3',
    quarter: 3,
    lines: [
      ...repeat(3, { state: 'แล้วเสร็จ', begunOn: '10/1/2566', doneOn: '15/5/2566', detail: 'ดำเนินการตามแผน' }),
      { state: 'กำลังดำเนินการ', begunOn: '20/6/2566', detail: 'รวบรวมข้อเสนอ' },
    ],
    // the third milestone stands for 60; the fourth is under way
    figures: { success: '60.00' },
  },
];

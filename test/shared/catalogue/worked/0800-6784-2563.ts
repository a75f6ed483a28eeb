import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'all five steps, level 5.00 as printed for quarter 4',
    quarter: 4,
    lines: repeat(5, { done: 'ทำแล้ว', doneOn: '15/8/2563', people: 20, evidence: 'รายงาน ส.ค. 2563' }),
    figures: { success: '5.00' },
  },
  {
    title: 'a step that is left out ends the level',
    quarter: 3,
    lines: [
      ...repeat(3, { done: 'ทำแล้ว', doneOn: '15/5/2563', people: 20, evidence: 'รายงาน พ.ค. 2563' }),
      { done: 'ยังไม่ทำ' },
      { done: 'ทำแล้ว', doneOn: '15/6/2563', people: 20, evidence: 'รายงาน มิ.ย. 2563' },
    ],
    // steps 1 to 3 are done without a gap; the fifth is beyond it
    figures: { success: '3.00' },
  },
];

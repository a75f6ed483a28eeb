import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'a district with all steps done counts in full',
    quarter: 3,
    lines: [
      { done: 'ทำแล้ว', doneOn: '10/2/2563', evidence: 'กท 7000/12' },
      { done: 'ทำแล้ว', doneOn: '20/2/2563', people: 85, evidence: 'รายงานการประชุม' },
      { done: 'ทำแล้ว', doneOn: '10/3/2563', evidence: 'กท 7000/40' },
      { done: 'ทำแล้ว', doneOn: '15/5/2563', evidence: 'กท 7000/95' },
    ],
    // 1 × 100
    figures: { share: '100.00' },
  },
  {
    title: 'a district that has not taken the proposals into its policy counts nothing',
    quarter: 2,
    lines: [
      { done: 'ทำแล้ว', doneOn: '10/2/2563', evidence: 'กท 7000/12' },
      { done: 'ทำแล้ว', doneOn: '20/2/2563', people: 85, evidence: 'รายงานการประชุม' },
      { done: 'ทำแล้ว', doneOn: '10/3/2563', evidence: 'กท 7000/40' },
      { done: 'ยังไม่ทำ' },
    ],
    // 0 × 100
    figures: { share: '0.00' },
  },
];

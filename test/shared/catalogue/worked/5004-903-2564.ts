import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'the report of 23 September counts: 162.99 of 204.48 million baht',
    quarter: 4,
    lines: [
      { name: 'รายงานปลายปี', asOf: '23/9/2564', adjusted: 204480000, disbursed: 162990000, document: 'กท 4404/901' },
      { name: 'รายงานไตรมาสที่ 1', asOf: '29/12/2563', adjusted: 210000000, disbursed: 26901000, document: 'กท 4404/12' },
      { name: 'รายงานไตรมาสที่ 3', asOf: '2/6/2564', adjusted: 206000000, disbursed: 98756400, document: 'กท 4404/540' },
      { name: 'รายงานไตรมาสที่ 2', asOf: '8/3/2564', adjusted: 210000000, disbursed: 58149000, document: 'กท 4404/233' },
    ],
    // 162,990,000 × 100 ÷ 204,480,000 = 79.7095…
    figures: { share: '79.71' },
  },
];

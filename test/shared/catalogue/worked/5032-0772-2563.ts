import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'all four documents in time, 100.00 as printed for quarter 3',
    quarter: 3,
    lines: repeat(4, { sent: 'ส่งแล้ว', sentOn: '28/11/2562', letter: 'กท 7304/901' }),
    // 4 × 100 ÷ 4
    figures: { share: '100.00' },
  },
  {
    title: 'a day late is late, and what is not sent is not in time',
    quarter: 1,
    lines: [
      { sent: 'ส่งแล้ว', sentOn: '30/11/2562', letter: 'กท 7304/901' },
      { sent: 'ส่งแล้ว', sentOn: '1/12/2562', letter: 'กท 7304/902', reason: 'รอข้อมูลรายได้' },
      { sent: 'ยังไม่ส่ง', remark: 'รอผู้ตรวจสอบลงนาม' },
      { sent: 'ส่งแล้ว', sentOn: '29/12/2562', letter: 'กท 7304/955' },
    ],
    // the first and the fourth: 2 × 100 ÷ 4
    figures: { share: '50.00' },
  },
];

import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '8 times, as printed for quarter 4, and what was sold',
    quarter: 4,
    lines: [
      ...repeat(8, (n) => ({
        name: `ตลาดริมคลอง ครั้งที่ ${n}`,
        kind: 'ทั้งสองอย่าง',
        state: 'จัดแล้ว',
        heldOn: `${n}/11/2563`,
        sellers: 15,
        sales: 12500.25,
      })),
      { name: 'ตลาดริมคลอง ครั้งที่ 9', kind: 'ทั้งสองอย่าง', state: 'ยกเลิก', remark: 'งดจัดเพราะโควิด-19' },
    ],
    // 8 held, one cancelled; 8 × 12,500.25
    figures: { times: '8', income: '100002.00' },
  },
];

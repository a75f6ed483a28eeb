import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'more than was agreed, 102.02 as printed for quarter 4',
    quarter: 4,
    lines: [
      {
        agreed: 25415.76,
        done: 26100,
        asOf: '20/9/2564',
        places: 410,
        source: 'รายงานฝ่ายรักษาความสะอาด',
        remark: 'ร้านรับซื้อของเก่าเข้าร่วมเพิ่ม',
      },
      {
        agreed: 10000,
        done: 10031.16,
        asOf: '20/9/2564',
        places: 120,
        source: 'รายงานตลาด',
        remark: 'เพิ่มจุดทำปุ๋ยหมัก 2 แห่ง',
      },
    ],
    // (26,100 + 10,031.16) × 100 ÷ (25,415.76 + 10,000) = 3,613,116 ÷ 35,415.76 = 102.0200…
    figures: { achievement: '102.02' },
  },
];

import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '64 of 67 risks, 95.52 as printed for quarter 4',
    quarter: 4,
    lines: [
      ...repeat(64, (n) => ({
        name: `ความเสี่ยง ${n}`,
        kind: 'การดำเนินงาน',
        measure: 'ตรวจสอบรายเดือน',
        dueOn: '31/8/2563',
        status: 'ครบตามแผน',
        doneOn: '15/8/2563',
        evidence: 'รายงาน ส.ค. 2563',
      })),
      ...repeat(3, (n) => ({
        name: `ความเสี่ยงด้านการเงิน ${n}`,
        kind: 'การเงิน',
        measure: 'ปรับปรุงระบบ',
        dueOn: '30/9/2563',
        status: 'บางส่วน',
        remark: 'รอจัดซื้อ',
      })),
    ],
    // 64 × 100 ÷ 67 = 95.5223…
    figures: { share: '95.52' },
  },
];

import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'a mean of 90 minutes, as printed for quarter 4',
    quarter: 4,
    lines: [
      { name: 'ถนนตัวอย่าง หน้าตลาด 10 ส.ค.', rainedOn: '10/8/2563', rain: 62.5, depth: 15, minutes: 60 },
      { name: 'ถนนตัวอย่าง ใต้สะพาน 10 ส.ค.', rainedOn: '10/8/2563', rain: 62.5, depth: 22, minutes: 90 },
      {
        name: 'ถนนตัวอย่าง หน้าตลาด 2 ก.ย.',
        rainedOn: '2/9/2563',
        rain: 88,
        depth: 30,
        minutes: 120,
        cause: 'เครื่องสูบน้ำขัดข้อง',
      },
    ],
    // (60 + 90 + 120) ÷ 3; within 90 minutes: 2 × 100 ÷ 3
    figures: { mean: '90.00', share: '66.67' },
  },
];

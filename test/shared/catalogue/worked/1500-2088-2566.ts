import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'incidents fall from 175 to 47, 73.14 as printed',
    quarter: 4,
    lines: [
      { name: 'ใต้สะพานตัวอย่าง', before: 100, now: 30, patrols: 4, lastOn: '30/9/2566', mended: 'ติดไฟส่องสว่าง' },
      { name: 'ซอยตัวอย่าง', before: 75, now: 17, patrols: 2, lastOn: '28/9/2566', mended: 'ตัดหญ้า' },
    ],
    // (175 − 47) × 100 ÷ 175 = 12,800 ÷ 175 = 73.1428…
    figures: { reduction: '73.14' },
  },
];

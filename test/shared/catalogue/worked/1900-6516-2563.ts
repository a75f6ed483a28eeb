import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '25.00 as printed for quarter 3',
    quarter: 3,
    lines: [
      ...repeat(2, { progress: 100, doneOn: '15/2/2563', evidence: 'กท 1804/12' }),
      { progress: 25, evidence: 'ร่างสื่อ 1 ใน 4 ชิ้น' },
      ...repeat(2, { progress: 0 }),
    ],
    // (10 × 100 + 10 × 100 + 20 × 25) ÷ (10 + 10 + 20 + 50 + 10) = 2,500 ÷ 100
    figures: { success: '25.00' },
  },
  {
    title: '82.50 as printed for quarter 4',
    quarter: 4,
    lines: [
      ...repeat(3, { progress: 100, doneOn: '15/8/2563', evidence: 'กท 1804/12' }),
      { progress: 75, people: 15000, evidence: 'สรุปการเผยแพร่' },
      { progress: 50, evidence: 'แบบประเมิน' },
    ],
    // (10 × 100 + 10 × 100 + 20 × 100 + 50 × 75 + 10 × 50) ÷ 100 = 8,250 ÷ 100
    figures: { success: '82.50' },
  },
];

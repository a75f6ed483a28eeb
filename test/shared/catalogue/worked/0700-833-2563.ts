import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'gold and platinum count, silver does not',
    quarter: 2,
    lines: [
      ...repeat(3, (n) => ({ name: `โรงพยาบาลทอง ${n}`, grade: 'ทอง', score: 85.5, assessedOn: '15/2/2563' })),
      { name: 'โรงพยาบาลแพลทินัม', grade: 'แพลทินัม', score: 95, assessedOn: '16/2/2563' },
      { name: 'โรงพยาบาลเงิน', grade: 'เงิน', score: 75, assessedOn: '17/2/2563' },
      ...repeat(5, (n) => ({ name: `โรงพยาบาล ${n}`, grade: 'ยังไม่ประเมิน' })),
    ],
    // (3 + 1) × 100 ÷ 10
    figures: { share: '40.00' },
  },
];

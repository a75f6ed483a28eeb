import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'all four parts, 100.00 as printed for quarter 4',
    quarter: 4,
    lines: repeat(4, { due: 12, did: 12, doneOn: '15/9/2563', evidence: 'บันทึกในระบบติดตามฯ' }),
    figures: { success: '100.00', progress: '100.00' },
  },
  {
    title: 'three of four parts are no success yet',
    quarter: 2,
    lines: [...repeat(3, { due: 6, did: 6, doneOn: '15/2/2563', evidence: 'บันทึกในระบบติดตามฯ' }), { due: 2, did: 1 }],
    // not every part is complete: 0 × 100; parts: 3 × 100 ÷ 4
    figures: { success: '0.00', progress: '75.00' },
  },
];

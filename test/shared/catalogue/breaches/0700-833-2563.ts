import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { name: 'โรงพยาบาลตัวอย่าง', grade: 'ทอง', score: 85.5, assessedOn: '15/2/2563' },
  alsoSound: [{ grade: 'ยังไม่ประเมิน', score: null, assessedOn: null }],
  rules: {
    C1: { broken: { assessedOn: null }, mended: { assessedOn: '1/3/2563' } },
    C2: {
      broken: { grade: 'ยังไม่ประเมิน' },
      alsoBroken: [
        { grade: 'ยังไม่ประเมิน', score: null },
        { grade: 'ยังไม่ประเมิน', assessedOn: null },
      ],
      mended: { grade: 'เงิน' },
    },
    C3: { broken: { assessedOn: '1/4/2563' }, mended: { assessedOn: '31/3/2563' } },
    C4: { broken: { score: null }, mended: { score: 90 } },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'ซอยตัวอย่าง',
    kind: 'ซอยเปลี่ยว',
    box: 'มี',
    planned: 180,
    patrolled: 182,
    lastOn: '31/3/2563',
    after: 'ลดลง',
  },
  rules: {
    C1: { broken: { lastOn: null }, mended: { lastOn: '30/3/2563' } },
    C2: { broken: { patrolled: 0 }, mended: { patrolled: 182 } },
    C3: { broken: { lastOn: '1/4/2563' }, mended: { lastOn: '31/3/2563' } },
    C4: { broken: { lastOn: '31/12/2562' }, mended: { lastOn: '1/1/2563' } },
    C5: { broken: { after: null }, mended: { after: 'หมดไป' } },
    C6: {
      broken: { patrolled: 179 },
      alsoBroken: [{ patrolled: 0, lastOn: null, after: null }],
      mended: { patrolled: 180 },
    },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'โรงเรียนตัวอย่าง',
    pupils: 110,
    body: 108,
    feeling: 107,
    social: 109,
    mind: 106,
    complete: 105,
    assessedOn: '15/2/2564',
  },
  alsoSound: [{ body: 110, feeling: 110, social: 110, mind: 110, complete: 110 }],
  rules: {
    C1: {
      broken: { social: 111 },
      alsoBroken: [{ body: 111 }, { feeling: 111 }, { mind: 111 }],
      mended: { social: 110 },
    },
    C2: {
      broken: { complete: 107 },
      alsoBroken: [{ body: 104 }, { feeling: 104 }, { social: 104 }],
      mended: { complete: 106 },
    },
    C3: { broken: { assessedOn: '1/4/2564' }, mended: { assessedOn: '31/3/2564' } },
    C4: { broken: { assessedOn: '30/9/2563' }, mended: { assessedOn: '1/10/2563' } },
    C5: { broken: { complete: 0 }, mended: { complete: 100 } },
  },
};

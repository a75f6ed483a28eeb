import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '1',
    name: 'มูลฝอยรีไซเคิล',
    agreed: 25415.76,
    done: 11000.5,
    asOf: '15/2/2564',
    places: 320,
    source: 'รายงานฝ่ายรักษาความสะอาด',
  },
  alsoSound: [{ done: 0, places: null, source: null }],
  rules: {
    C1: { broken: { source: null }, mended: { source: 'ใบชั่งน้ำหนัก' } },
    C2: { broken: { asOf: '1/4/2564' }, mended: { asOf: '31/3/2564' } },
    C3: { broken: { asOf: '30/9/2563' }, mended: { asOf: '1/10/2563' } },
    C4: { broken: { done: 25415.77 }, mended: { done: 25415.76 } },
    C5: { broken: { places: 0 }, mended: { places: 12 } },
  },
};

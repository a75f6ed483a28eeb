import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 4,
  sound: { code: '1', name: 'ภาษาไทย', enrolled: 25, sat: 25, passed: 16, mean: 55.25 },
  alsoSound: [{ enrolled: 0, sat: 0, passed: 0, mean: null }],
  rules: {
    C1: { broken: { sat: 26 }, mended: { sat: 25 } },
    C2: { broken: { passed: 26 }, mended: { passed: 25 } },
    C3: { broken: { passed: 0 }, alsoBroken: [{ passed: 0, mean: 50 }], mended: { mean: 49.99 } },
    C4: { broken: { mean: null }, mended: { mean: 55.25 } },
    C5: { broken: { sat: 24 }, mended: { sat: 25 } },
  },
};

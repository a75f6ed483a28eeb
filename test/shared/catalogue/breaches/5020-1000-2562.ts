import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 4,
  sound: { code: '1', name: 'ภาษาไทย', weight: 1, full: 5, enrolled: 200, sat: 195, mean: 52.4, points: 4.2 },
  alsoSound: [{ sat: 0, mean: null, points: 0 }],
  rules: {
    C1: { broken: { sat: 201 }, mended: { sat: 200 } },
    C2: { broken: { points: 5.01 }, mended: { points: 5 } },
    C3: { broken: { mean: null }, mended: { mean: 52.4 } },
    C4: { broken: { sat: 0 }, mended: { sat: 195 } },
    C5: { broken: { points: 0 }, mended: { points: 0.5 } },
  },
};

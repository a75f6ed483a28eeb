import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { code: '1', name: 'บางนาเหนือ', population: 50000, median: 164.86, cases: 30, deaths: 0, asOf: '15/2/2564' },
  rules: {
    C1: { broken: { cases: 50001 }, mended: { cases: 50000 } },
    C2: { broken: { deaths: 31 }, mended: { deaths: 0 } },
    C3: { broken: { median: 0 }, mended: { median: 164.86 } },
    C4: { broken: { asOf: '1/4/2564' }, mended: { asOf: '31/3/2564' } },
    C5: { broken: { asOf: '30/9/2563' }, mended: { asOf: '1/10/2563' } },
    C6: { broken: { deaths: 1 }, alsoBroken: [{ deaths: 30 }], mended: { deaths: 0 } },
  },
};

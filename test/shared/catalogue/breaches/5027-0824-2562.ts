import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '1',
    name: 'ภาษีโรงเรือนและที่ดิน',
    estimate: 120000000,
    collected: 60000000.5,
    arrears: 4000000,
    recovered: 900000,
    asOf: '15/2/2562',
  },
  rules: {
    C1: { broken: { recovered: 4000000.01 }, mended: { recovered: 4000000 } },
    C2: { broken: { asOf: '1/4/2562' }, mended: { asOf: '31/3/2562' } },
    C3: { broken: { asOf: '30/9/2561' }, mended: { asOf: '1/10/2561' } },
    C4: { broken: { collected: 120000000.01 }, mended: { collected: 120000000 } },
    C5: { broken: { estimate: 0, collected: 0 }, mended: { estimate: 120000000 } },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'รายงานเดือนกุมภาพันธ์',
    asOf: '15/2/2564',
    adjusted: 204480000,
    disbursed: 45000000.25,
    document: 'กท 4404/88',
  },
  alsoSound: [{ adjusted: 1000000, disbursed: 0 }],
  rules: {
    C1: { broken: { disbursed: 204480000.01 }, mended: { disbursed: 204480000 } },
    C2: { broken: { asOf: '1/4/2564' }, mended: { asOf: '31/3/2564' } },
    C3: { broken: { asOf: '30/9/2563' }, mended: { asOf: '1/10/2563' } },
    C4: { broken: { adjusted: 204.48, disbursed: 45 }, mended: { adjusted: 204480000 } },
    C5: { broken: { document: null }, mended: { document: 'กท 4404/90' } },
  },
};

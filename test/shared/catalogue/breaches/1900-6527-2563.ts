import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '2',
    name: 'งบดำเนินงาน',
    group: 'ประจำ',
    budget: 52000000,
    adjusted: 50500000.5,
    disbursed: 21350250.75,
    committed: 3000000,
    transfer: 'กท 7000/55',
  },
  alsoSound: [{ budget: 0, adjusted: 0, disbursed: 0, committed: null, transfer: null }],
  rules: {
    C1: { broken: { disbursed: 50500000.51 }, mended: { disbursed: 50500000.5 } },
    C2: { broken: { committed: 50500000.51 }, mended: { committed: 50500000.5 } },
    C3: { broken: { transfer: null }, mended: { adjusted: 52000000 } },
    C4: { broken: { adjusted: 52000000 }, mended: { transfer: null } },
    C5: { broken: { disbursed: 0 }, mended: { disbursed: 0.01 } },
  },
};

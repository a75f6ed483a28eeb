import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { name: 'ซอยตัวอย่าง 1', kind: 'ท่อระบายน้ำ', planned: 1200.5, dredged: 1200.5, doneOn: '15/2/2563', minutes: 45 },
  alsoSound: [{ dredged: 0, doneOn: null, minutes: null }],
  rules: {
    C1: { broken: { dredged: 1200.6, doneOn: null }, mended: { dredged: 1200.4 } },
    C2: { broken: { doneOn: null }, mended: { doneOn: '31/3/2563' } },
    C3: { broken: { dredged: 1200.4 }, mended: { doneOn: null } },
    C4: { broken: { doneOn: '1/4/2563' }, mended: { doneOn: '31/3/2563' } },
    C5: { broken: { doneOn: '30/9/2562' }, mended: { doneOn: '1/10/2562' } },
    C6: { broken: { minutes: 91 }, mended: { minutes: 90 } },
  },
};

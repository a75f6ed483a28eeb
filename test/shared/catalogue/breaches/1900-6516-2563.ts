import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '1',
    name: 'จัดทำร่างขอบเขตงาน (TOR) และราคากลาง',
    weight: 10,
    progress: 100,
    doneOn: '15/2/2563',
    people: null,
    evidence: 'TOR ฉบับลงนาม',
  },
  alsoSound: [{ progress: 0, doneOn: null, evidence: null }],
  rules: {
    C1: { broken: { doneOn: null }, mended: { doneOn: '20/2/2563' } },
    C2: { broken: { progress: 99.5 }, mended: { doneOn: null } },
    C3: { broken: { doneOn: '1/4/2563' }, mended: { doneOn: '31/3/2563' } },
    C4: { broken: { doneOn: '30/9/2562' }, mended: { doneOn: '1/10/2562' } },
    C5: { broken: { evidence: null }, mended: { evidence: 'กท 1804/12' } },
  },
};

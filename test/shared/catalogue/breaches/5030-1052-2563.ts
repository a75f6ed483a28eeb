import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'สภาเด็กและเยาวชนเขต',
    kind: 'สภาเด็กและเยาวชน',
    order: '12/2563',
    orderedOn: '10/1/2563',
    members: 21,
    meetings: 1,
    lastOn: '15/2/2563',
  },
  alsoSound: [{ order: null, orderedOn: null, members: null, meetings: 0, lastOn: null }],
  rules: {
    C1: { broken: { orderedOn: null }, alsoBroken: [{ order: null }], mended: { orderedOn: '10/1/2563' } },
    C2: { broken: { orderedOn: '1/4/2563' }, mended: { orderedOn: '31/3/2563' } },
    C3: { broken: { lastOn: null }, mended: { lastOn: '1/3/2563' } },
    C4: { broken: { meetings: 0 }, mended: { meetings: 1 } },
    C5: { broken: { lastOn: '1/4/2563' }, mended: { lastOn: '31/3/2563' } },
    C6: { broken: { meetings: 0, lastOn: null }, mended: { meetings: 1, lastOn: '15/2/2563' } },
  },
};

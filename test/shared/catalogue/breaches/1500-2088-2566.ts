import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { name: 'ใต้สะพานตัวอย่าง', before: 8, now: 2, patrols: 3, lastOn: '15/2/2566', mended: 'ติดไฟส่องสว่าง' },
  rules: {
    C1: { broken: { lastOn: null }, mended: { lastOn: '20/3/2566' } },
    C2: { broken: { patrols: 0 }, mended: { patrols: 2 } },
    C3: { broken: { lastOn: '1/4/2566' }, mended: { lastOn: '31/3/2566' } },
    C4: { broken: { now: 9 }, mended: { now: 8 } },
    C5: { broken: { patrols: 1 }, alsoBroken: [{ patrols: 0, lastOn: null }], mended: { patrols: 2 } },
  },
};

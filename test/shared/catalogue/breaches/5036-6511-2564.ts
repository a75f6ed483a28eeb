import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { held: 'ดำเนินแล้ว', kind: 'ส่งเสริมอาชีพ', activity: 'อบรมทำขนมไทย', heldOn: '15/2/2564', people: 40 },
  alsoSound: [{ held: 'ยังไม่ดำเนิน', kind: null, activity: null, heldOn: null, people: null }],
  rules: {
    C1: { broken: { heldOn: null }, mended: { heldOn: '20/1/2564' } },
    C2: { broken: { activity: null }, alsoBroken: [{ kind: null }], mended: { activity: 'วันสะอาดชุมชน' } },
    C3: {
      broken: { held: 'ยังไม่ดำเนิน' },
      alsoBroken: [
        { held: 'ยังไม่ดำเนิน', activity: null },
        { held: 'ยังไม่ดำเนิน', heldOn: null },
      ],
      mended: { held: 'ดำเนินแล้ว' },
    },
    C4: { broken: { heldOn: '1/4/2564' }, mended: { heldOn: '31/3/2564' } },
    C5: { broken: { heldOn: '31/12/2563' }, mended: { heldOn: '1/1/2564' } },
    C6: { broken: { people: 0 }, mended: { people: 25 } },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { name: 'งานวันผู้สูงอายุ', group: 'สวัสดิการสังคม', heldOn: '15/2/2563', joined: 150, answered: 120, mean: 4.712 },
  rules: {
    C1: { broken: { answered: 151 }, mended: { answered: 150 } },
    C2: { broken: { mean: null }, mended: { mean: 4.5 } },
    C3: { broken: { answered: 0 }, mended: { mean: null } },
    C4: { broken: { heldOn: '1/4/2563' }, alsoBroken: [{ heldOn: '1/10/2563' }], mended: { heldOn: '31/3/2563' } },
    C5: { broken: { heldOn: '30/9/2562' }, mended: { heldOn: '1/10/2562' } },
    C6: { broken: { answered: 9 }, mended: { answered: 10 } },
  },
};

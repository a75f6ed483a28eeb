import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { hasPlan: 'จัดทำแล้ว', meetingOn: '10/1/2563', people: 35, planDate: '15/2/2563', planYear: 2563 },
  alsoSound: [{ hasPlan: 'ยังไม่จัดทำ', meetingOn: null, people: null, planDate: null, planYear: null }],
  rules: {
    C1: { broken: { planDate: null }, mended: { planDate: '20/2/2563' } },
    C2: { broken: { hasPlan: 'ยังไม่จัดทำ' }, mended: { hasPlan: 'จัดทำแล้ว' } },
    C3: { broken: { planDate: '9/1/2563' }, mended: { planDate: '10/1/2563' } },
    C4: { broken: { planDate: '1/4/2563' }, mended: { planDate: '31/3/2563' } },
    C5: { broken: { hasPlan: 'ยังไม่จัดทำ', planDate: null, meetingOn: '1/4/2563' }, mended: { meetingOn: '31/3/2563' } },
    C6: { broken: { people: null }, alsoBroken: [{ people: 0 }], mended: { people: 30 } },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '2',
    name: 'แบบ 4 ถูกต้องครบถ้วน',
    full: 0.3,
    part: 1,
    sentOn: '15/2/2563',
    letter: 'กท 7004/41',
    lack: null,
  },
  alsoSound: [{ part: 0, sentOn: null, letter: null }],
  rules: {
    C1: { broken: { letter: null }, alsoBroken: [{ sentOn: null }], mended: { letter: 'กท 7004/42' } },
    C2: { broken: { part: 0, lack: 'ไม่ถูกต้องทั้งฉบับ' }, mended: { part: 0.5 } },
    C3: { broken: { sentOn: '1/4/2563' }, mended: { sentOn: '31/3/2563' } },
    C4: { broken: { part: 0.75 }, mended: { lack: 'ไม่มีลายมือชื่อ' } },
    C5: { broken: { lack: 'ขาดเอกสารแนบ' }, mended: { lack: null } },
  },
};

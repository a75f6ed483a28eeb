import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { name: 'ข้อมูลชุมชน', due: 12, inTime: 4, late: 1, lastOn: '15/2/2564', reason: 'ระบบขัดข้อง' },
  alsoSound: [{ inTime: 0, late: 0, lastOn: null, reason: null }],
  rules: {
    C1: { broken: { due: 10, inTime: 11 }, mended: { inTime: 10 } },
    C2: { broken: { due: 4, late: 5 }, mended: { late: 4 } },
    C3: {
      broken: { lastOn: null },
      alsoBroken: [
        { inTime: 0, lastOn: null },
        { late: 0, lastOn: null, reason: null },
      ],
      mended: { lastOn: '14/3/2564' },
    },
    C4: { broken: { reason: null }, mended: { reason: 'เจ้าหน้าที่ย้าย' } },
    C5: { broken: { lastOn: '1/4/2564' }, mended: { lastOn: '31/3/2564' } },
    C6: { broken: { lastOn: '30/9/2563' }, mended: { lastOn: '1/10/2563' } },
  },
};

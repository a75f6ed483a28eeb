import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { code: '3', name: 'ติดตามผลรายเดือน', due: 6, did: 6, doneOn: '15/2/2563', evidence: 'รายงานติดตาม 6 เดือน' },
  alsoSound: [{ did: 3, doneOn: null, evidence: null }],
  rules: {
    C1: { broken: { did: 7 }, mended: { did: 6 } },
    C2: { broken: { doneOn: null }, mended: { doneOn: '31/3/2563' } },
    C3: { broken: { did: 5 }, mended: { doneOn: null } },
    C4: { broken: { doneOn: '1/4/2563' }, mended: { doneOn: '31/3/2563' } },
    C5: { broken: { evidence: null }, mended: { evidence: 'บันทึกในระบบติดตามฯ' } },
  },
};

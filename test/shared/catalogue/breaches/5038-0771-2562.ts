import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '2',
    name: 'ดำเนินการตามโครงการได้ครึ่งหนึ่ง',
    percent: 50,
    done: 'ทำแล้ว',
    doneOn: '15/2/2562',
    evidence: 'รายงานความก้าวหน้า',
  },
  alsoSound: [{ done: 'ยังไม่ทำ', doneOn: null, evidence: null }],
  rules: {
    C1: { broken: { doneOn: null }, mended: { doneOn: '20/2/2562' } },
    C2: { broken: { done: 'ยังไม่ทำ' }, mended: { done: 'ทำแล้ว' } },
    C3: { broken: { doneOn: '1/4/2562' }, mended: { doneOn: '31/3/2562' } },
    C4: { broken: { doneOn: '30/9/2561' }, mended: { doneOn: '1/10/2561' } },
    C5: { broken: { evidence: null }, mended: { evidence: 'กท 7000/77' } },
  },
};

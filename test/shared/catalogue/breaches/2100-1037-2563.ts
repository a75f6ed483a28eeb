import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '2',
    name: 'จัดเวทีให้ภาคประชาชนเสนอแนะ',
    kind: 'เวที',
    done: 'ทำแล้ว',
    doneOn: '15/2/2563',
    people: 80,
    evidence: 'รายงานการประชุม 15 ก.พ. 2563',
  },
  alsoSound: [
    { done: 'ยังไม่ทำ', doneOn: null, people: null, evidence: null },
    { done: 'ยังไม่ทำ', doneOn: null, people: 5, evidence: null },
    { kind: 'เอกสาร', people: null },
    { kind: 'เอกสาร', people: 5 },
  ],
  rules: {
    C1: { broken: { doneOn: null }, mended: { doneOn: '20/2/2563' } },
    C2: { broken: { done: 'ยังไม่ทำ' }, mended: { done: 'ทำแล้ว' } },
    C3: { broken: { doneOn: '1/4/2563' }, mended: { doneOn: '31/3/2563' } },
    C4: { broken: { doneOn: '30/9/2562' }, mended: { doneOn: '1/10/2562' } },
    C5: { broken: { evidence: null }, mended: { evidence: 'กท 7000/77' } },
    C6: { broken: { people: null }, alsoBroken: [{ people: 0 }], mended: { people: 60 } },
    C7: { broken: { people: 19 }, mended: { people: 20 } },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '2',
    name: 'ค้นหาและคัดกรองผู้มีปัญหาการใช้ยาเสพติด',
    level: 2,
    done: 'ทำแล้ว',
    doneOn: '15/2/2563',
    people: 18,
    evidence: 'รายงานคัดกรอง ก.พ. 2563',
  },
  alsoSound: [
    { done: 'ยังไม่ทำ', doneOn: null, people: null, evidence: null },
    { code: '1', level: 1, people: null },
  ],
  rules: {
    C1: { broken: { doneOn: null }, mended: { doneOn: '20/2/2563' } },
    C2: { broken: { done: 'ยังไม่ทำ' }, mended: { done: 'ทำแล้ว' } },
    C3: { broken: { doneOn: '1/4/2563' }, mended: { doneOn: '31/3/2563' } },
    C4: { broken: { doneOn: '30/9/2562' }, mended: { doneOn: '1/10/2562' } },
    C5: { broken: { evidence: null }, mended: { evidence: 'กท 7000/77' } },
    C6: { broken: { people: 0 }, mended: { people: 5 } },
  },
};

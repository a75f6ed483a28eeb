import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '1',
    name: 'จัดทำแผนเสนอผู้บริหาร',
    percent: 20,
    state: 'แล้วเสร็จ',
    begunOn: '10/1/2566',
    doneOn: '15/2/2566',
    detail: 'ผู้อำนวยการเขตเห็นชอบแผน',
  },
  alsoSound: [{ state: 'ยังไม่เริ่ม', begunOn: null, doneOn: null, detail: null }],
  rules: {
    C1: { broken: { begunOn: null }, alsoBroken: [{ doneOn: null }], mended: { begunOn: '15/2/2566' } },
    C2: { broken: { doneOn: '9/1/2566' }, mended: { doneOn: '10/1/2566' } },
    C3: { broken: { doneOn: '1/4/2566' }, mended: { doneOn: '31/3/2566' } },
    C4: {
      broken: { state: 'กำลังดำเนินการ' },
      alsoBroken: [{ state: 'กำลังดำเนินการ', begunOn: null, doneOn: null }],
      mended: { doneOn: null },
    },
    C5: {
      broken: { state: 'ยังไม่เริ่ม', doneOn: null },
      alsoBroken: [{ state: 'ยังไม่เริ่ม', begunOn: null }],
      mended: { begunOn: null },
    },
    C6: { broken: { detail: null }, mended: { detail: 'ประชุมคณะทำงาน' } },
  },
};

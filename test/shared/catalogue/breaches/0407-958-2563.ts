import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 4,
  sound: {
    name: 'น้ำท่วมขังในถนนสายหลัก',
    kind: 'การดำเนินงาน',
    measure: 'ขุดลอกท่อก่อนฤดูฝน',
    dueOn: '31/8/2563',
    status: 'ครบตามแผน',
    doneOn: '15/8/2563',
    evidence: 'รายงานฝ่ายโยธา ส.ค. 2563',
  },
  rules: {
    C1: { broken: { doneOn: null }, mended: { doneOn: '20/8/2563' } },
    C2: { broken: { status: 'บางส่วน' }, mended: { status: 'ครบตามแผน' } },
    C3: { broken: { evidence: null }, mended: { evidence: 'กท 7000/123' } },
    C4: { broken: { dueOn: '30/11/2563', doneOn: '1/10/2563' }, mended: { doneOn: '30/9/2563' } },
    C5: { broken: { doneOn: '1/9/2563' }, mended: { doneOn: '31/8/2563' } },
    C6: {
      broken: { status: 'ไม่ได้ปฏิบัติ', doneOn: null, evidence: null },
      mended: { status: 'ครบตามแผน', doneOn: '15/8/2563', evidence: 'รายงาน' },
    },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'ร้านตัวอย่าง',
    kind: 'ร้านอาหาร',
    inTarget: 'เป้าหมาย',
    outcome: 'ผ่านเกณฑ์',
    inspectedOn: '15/2/2563',
    passedOn: '20/2/2563',
  },
  alsoSound: [
    { outcome: 'ยังไม่ตรวจ', inspectedOn: null, passedOn: null },
    { inTarget: 'นอกเป้าหมาย', outcome: 'เลิกกิจการ', passedOn: null },
  ],
  rules: {
    C1: { broken: { passedOn: null }, mended: { passedOn: '1/3/2563' } },
    C2: { broken: { outcome: 'ไม่ผ่าน' }, mended: { passedOn: null } },
    C3: { broken: { passedOn: '14/2/2563' }, mended: { passedOn: '15/2/2563' } },
    C4: { broken: { passedOn: '1/4/2563' }, mended: { passedOn: '31/3/2563' } },
    C5: { broken: { inspectedOn: null }, mended: { inspectedOn: '10/2/2563' } },
    C6: { broken: { outcome: 'ยังไม่ตรวจ', passedOn: null }, mended: { outcome: 'รอแก้ไข' } },
    C7: {
      broken: { outcome: 'รอแก้ไข', passedOn: null, inspectedOn: '1/4/2563' },
      mended: { inspectedOn: '31/3/2563' },
    },
    C8: { broken: { outcome: 'เลิกกิจการ', passedOn: null }, mended: { outcome: 'ไม่ผ่าน' } },
  },
};

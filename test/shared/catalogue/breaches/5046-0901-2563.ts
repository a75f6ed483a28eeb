import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'อู่ตัวอย่าง',
    kind: 'อู่ซ่อมรถ',
    workers: 12,
    supported: 'ได้รับแล้ว',
    way: 'อบรม',
    trained: 8,
    supportedOn: '15/2/2563',
  },
  alsoSound: [
    { supported: 'ยังไม่ได้รับ', trained: 0, supportedOn: null },
    { way: 'ตรวจแนะนำ', trained: null },
  ],
  rules: {
    C1: { broken: { way: null }, alsoBroken: [{ supportedOn: null }], mended: { way: 'ตรวจแนะนำ' } },
    C2: {
      broken: { supported: 'ยังไม่ได้รับ' },
      alsoBroken: [
        { supported: 'ยังไม่ได้รับ', trained: null },
        { supported: 'ยังไม่ได้รับ', supportedOn: null },
      ],
      mended: { supported: 'ได้รับแล้ว' },
    },
    C3: { broken: { trained: 13 }, mended: { trained: 12 } },
    C4: { broken: { supportedOn: '1/4/2563' }, mended: { supportedOn: '31/3/2563' } },
    C5: { broken: { supportedOn: '30/9/2562' }, mended: { supportedOn: '1/10/2562' } },
    C6: { broken: { trained: 0 }, mended: { trained: 10 } },
  },
};

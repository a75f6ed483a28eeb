import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'สาย 1 ตลาดตัวอย่าง',
    state: 'จัดเก็บอยู่',
    begunOn: '15/2/2563',
    stoppedOn: null,
    places: 24,
    kilograms: 350.5,
  },
  alsoSound: [
    { state: 'เตรียมการ', begunOn: null, places: null, kilograms: null },
    { state: 'เตรียมการ', begunOn: '1/5/2563', kilograms: null },
  ],
  rules: {
    C1: { broken: { begunOn: null }, mended: { begunOn: '1/2/2563' } },
    C2: { broken: { state: 'หยุดแล้ว' }, mended: { stoppedOn: '1/3/2563' } },
    C3: { broken: { stoppedOn: '20/3/2563' }, mended: { state: 'หยุดแล้ว' } },
    C4: { broken: { state: 'หยุดแล้ว', stoppedOn: '14/2/2563' }, mended: { stoppedOn: '15/2/2563' } },
    C5: { broken: { begunOn: '1/4/2563' }, mended: { begunOn: '31/3/2563' } },
    C6: { broken: { state: 'หยุดแล้ว', stoppedOn: '1/4/2563' }, mended: { stoppedOn: '31/3/2563' } },
    C7: { broken: { kilograms: 0 }, mended: { kilograms: 0.5 } },
  },
};

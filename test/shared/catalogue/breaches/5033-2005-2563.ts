import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 4,
  sound: { name: 'โรงเรียนตัวอย่าง', enrolled: 30, sat: 28, passed: 5, absence: 'ย้ายระหว่างปี 2 คน' },
  rules: {
    C1: { broken: { sat: 31, absence: null }, mended: { sat: 30 } },
    C2: { broken: { passed: 29 }, mended: { passed: 28 } },
    C3: { broken: { absence: null }, mended: { absence: 'ป่วย 2 คน' } },
    C4: { broken: { sat: 30 }, mended: { absence: null } },
  },
};

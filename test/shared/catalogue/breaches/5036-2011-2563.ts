import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'โรงเรียนตัวอย่าง อังกฤษ',
    language: 'อังกฤษ',
    criterion: 60,
    pupils: 120,
    tested: 100,
    passed: 90,
    testedOn: '15/2/2563',
  },
  alsoSound: [{ tested: 0, passed: 0, testedOn: null }],
  rules: {
    C1: { broken: { tested: 121 }, mended: { tested: 120 } },
    C2: { broken: { passed: 101 }, mended: { passed: 100 } },
    C3: { broken: { testedOn: null }, mended: { testedOn: '1/2/2563' } },
    C4: { broken: { tested: 0, passed: 0 }, mended: { tested: 5 } },
    C5: { broken: { testedOn: '1/4/2563' }, mended: { testedOn: '31/3/2563' } },
    C6: { broken: { criterion: 49.5 }, mended: { criterion: 50 } },
  },
};

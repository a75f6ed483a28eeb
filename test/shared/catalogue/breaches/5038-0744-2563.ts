import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { name: 'ร้านคาราโอเกะตัวอย่าง', inTarget: 'เป้าหมาย', staff: 30, tested: 25, clear: 25, testedOn: '15/2/2563' },
  alsoSound: [{ tested: 0, clear: 0, testedOn: null }],
  rules: {
    C1: { broken: { tested: 31, clear: 31 }, mended: { tested: 30, clear: 30 } },
    C2: { broken: { clear: 26 }, mended: { clear: 25 } },
    C3: { broken: { testedOn: null }, mended: { testedOn: '1/3/2563' } },
    C4: { broken: { tested: 0, clear: 0 }, mended: { testedOn: null } },
    C5: { broken: { testedOn: '1/4/2563' }, mended: { testedOn: '31/3/2563' } },
    C6: { broken: { clear: 24 }, mended: { clear: 25 } },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { name: 'ถนนตัวอย่าง', improved: 'ปรับปรุงแล้ว', sent: 120, returned: 100, mean: 4.5, surveyedOn: '15/2/2563' },
  alsoSound: [{ improved: 'ยังไม่ปรับปรุง', sent: 0, returned: 0, mean: null, surveyedOn: null }],
  rules: {
    C1: { broken: { returned: 121 }, mended: { returned: 120 } },
    C2: { broken: { mean: null }, mended: { mean: 4.25 } },
    C3: { broken: { returned: 0, surveyedOn: null }, mended: { mean: null } },
    C4: { broken: { surveyedOn: null }, mended: { surveyedOn: '1/3/2563' } },
    C5: { broken: { surveyedOn: '1/4/2563' }, mended: { surveyedOn: '31/3/2563' } },
    C6: { broken: { improved: 'ยังไม่ปรับปรุง' }, mended: { improved: 'ปรับปรุงแล้ว' } },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { name: 'ถนนตัวอย่าง หน้าตลาด 15 ก.พ.', rainedOn: '15/2/2563', rain: 62.5, depth: 15, minutes: 75, cause: null },
  alsoSound: [{ minutes: 90 }],
  rules: {
    C1: { broken: { minutes: 91 }, mended: { cause: 'เครื่องสูบน้ำขัดข้อง' } },
    C2: { broken: { cause: 'ขยะอุดตัน' }, mended: { cause: null } },
    C3: { broken: { rainedOn: '1/4/2563' }, mended: { rainedOn: '31/3/2563' } },
    C4: { broken: { rainedOn: '30/9/2562' }, mended: { rainedOn: '1/10/2562' } },
    C5: { broken: { rain: 0 }, mended: { rain: 0.5 } },
  },
};

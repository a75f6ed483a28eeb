import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'ตลาดริมคลอง ครั้งที่ 3',
    kind: 'ทั้งสองอย่าง',
    state: 'จัดแล้ว',
    heldOn: '15/2/2564',
    sellers: 18,
    sales: 24500.5,
  },
  alsoSound: [
    { state: 'ตามแผน', heldOn: null, sellers: 0, sales: 0 },
    { state: 'ตามแผน', heldOn: '1/5/2564', sellers: null, sales: null },
    { sellers: 0, sales: 0 },
    { sellers: null, sales: null },
  ],
  rules: {
    C1: { broken: { heldOn: null }, mended: { heldOn: '1/3/2564' } },
    C2: { broken: { heldOn: '1/4/2564' }, mended: { heldOn: '31/3/2564' } },
    C3: { broken: { state: 'ตามแผน' }, alsoBroken: [{ state: 'ตามแผน', sellers: 0 }], mended: { sales: null } },
    C4: { broken: { sellers: 0 }, mended: { sellers: 12 } },
    C5: { broken: { heldOn: '30/9/2563' }, mended: { heldOn: '1/10/2563' } },
    C6: { broken: { state: 'เลื่อน', sales: null }, mended: { state: 'ตามแผน' } },
  },
};

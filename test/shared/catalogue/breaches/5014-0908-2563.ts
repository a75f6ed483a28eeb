import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    name: 'สวนหย่อมตัวอย่าง',
    plantedOn: '15/2/2563',
    kind: 'ไม้ยืนต้น',
    planted: 30,
    alive: 28,
    origin: 'รับบริจาค',
    donor: 'กรมป่าไม้',
  },
  alsoSound: [{ alive: null, origin: 'เพาะเอง', donor: null }],
  rules: {
    C1: { broken: { alive: 31 }, mended: { alive: 30 } },
    C2: { broken: { donor: null }, mended: { donor: 'สำนักสิ่งแวดล้อม' } },
    C3: { broken: { origin: 'จัดซื้อ' }, mended: { donor: null } },
    C4: { broken: { plantedOn: '1/4/2563' }, mended: { plantedOn: '31/3/2563' } },
    C5: { broken: { plantedOn: '30/9/2562' }, mended: { plantedOn: '1/10/2562' } },
    C6: { broken: { alive: 0 }, mended: { alive: 5 } },
  },
};

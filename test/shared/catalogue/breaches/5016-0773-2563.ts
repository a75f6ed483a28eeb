import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '1',
    name: 'มูลฝอยรีไซเคิล',
    base: 4500.5,
    current: 5200.25,
    way: 'ชั่งน้ำหนัก',
    method: null,
    source: 'รายงานฝ่ายรักษาความสะอาด',
  },
  alsoSound: [{ base: 0, current: 0, source: null }],
  rules: {
    C1: { broken: { way: 'ประมาณการ' }, mended: { method: 'จำนวนคันรถ × น้ำหนักเฉลี่ย' } },
    C2: { broken: { method: 'ประเมินจากปริมาตร' }, mended: { way: 'ประมาณการ' } },
    C3: { broken: { source: null }, mended: { source: 'ใบชั่งน้ำหนัก' } },
    C4: { broken: { current: 52 }, mended: { current: 4500.5 } },
    C5: { broken: { base: 0 }, mended: { base: 4500.5 } },
  },
};

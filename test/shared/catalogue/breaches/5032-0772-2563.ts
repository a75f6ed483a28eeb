import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '1',
    name: 'งบแสดงฐานะการเงิน',
    dueOn: '30/11/2562',
    sent: 'ส่งแล้ว',
    sentOn: '28/11/2562',
    letter: 'กท 7304/901',
    reason: null,
  },
  alsoSound: [{ sentOn: '30/11/2562' }, { dueOn: '1/4/2563', sent: 'ยังไม่ส่ง', sentOn: null, letter: null }],
  rules: {
    C1: { broken: { letter: null }, alsoBroken: [{ sentOn: null }], mended: { letter: 'กท 7304/902' } },
    C2: { broken: { sent: 'ยังไม่ส่ง' }, mended: { sent: 'ส่งแล้ว' } },
    C3: { broken: { sentOn: '1/4/2563', reason: 'รอผู้สอบบัญชี' }, mended: { sentOn: '31/3/2563' } },
    C4: { broken: { sentOn: '1/12/2562' }, mended: { reason: 'รอข้อมูลทรัพย์สิน' } },
    C5: { broken: { reason: 'รอลงนาม' }, mended: { reason: null } },
    C6: {
      broken: { sent: 'ยังไม่ส่ง', sentOn: null },
      alsoBroken: [{ dueOn: '31/3/2563', sent: 'ยังไม่ส่ง', sentOn: null }],
      mended: { sent: 'ส่งแล้ว', sentOn: '28/11/2562' },
    },
  },
};

import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 4,
  sound: { name: 'งานทะเบียน', criteria: 20, before: 17, now: 18, checkedOn: '15/8/2563' },
  alsoSound: [{ before: 18 }],
  rules: {
    C1: { broken: { now: 21 }, mended: { now: 20 } },
    C2: { broken: { before: 21, cause: 'ยกเลิกเกณฑ์' }, mended: { before: 20 } },
    C3: { broken: { now: 16 }, mended: { cause: 'ปรับเกณฑ์เวลารอ' } },
    C4: { broken: { checkedOn: '1/10/2563' }, mended: { checkedOn: '30/9/2563' } },
    C5: { broken: { checkedOn: '30/9/2562' }, mended: { checkedOn: '1/10/2562' } },
    C6: { broken: { now: 0, cause: 'ยังไม่ได้ตรวจประเมิน' }, mended: { now: 18 } },
  },
};

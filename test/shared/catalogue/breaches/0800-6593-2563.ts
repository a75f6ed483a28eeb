import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: { round: 'ครั้งที่ 1', outcome: 'ผ่าน', score: 7, assessedOn: '15/2/2563', recorded: 'บันทึกแล้ว' },
  alsoSound: [{ round: null, outcome: 'รอประเมิน', score: null, assessedOn: null, recorded: null }],
  rules: {
    C1: { broken: { score: 5 }, mended: { score: 6 } },
    C2: { broken: { outcome: 'ไม่ผ่าน' }, alsoBroken: [{ outcome: 'ไม่ผ่าน', score: 6 }], mended: { score: 5 } },
    C3: { broken: { assessedOn: null }, alsoBroken: [{ round: null }], mended: { assessedOn: '1/3/2563' } },
    C4: {
      broken: { outcome: 'รอประเมิน' },
      alsoBroken: [
        { outcome: 'รอประเมิน', score: null },
        { outcome: 'รอประเมิน', assessedOn: null },
      ],
      mended: { outcome: 'ผ่าน' },
    },
    C5: { broken: { assessedOn: '1/4/2563' }, mended: { assessedOn: '31/3/2563' } },
    C6: { broken: { recorded: 'ยังไม่บันทึก' }, mended: { recorded: 'บันทึกแล้ว' } },
  },
};

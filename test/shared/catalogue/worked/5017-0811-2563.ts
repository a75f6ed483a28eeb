import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'all 22 spots, 100.00 as printed for quarter 3',
    quarter: 3,
    lines: repeat(22, (n) => ({
      name: `จุดเสี่ยง ${n}`,
      kind: 'ซอยเปลี่ยว',
      box: 'มี',
      planned: 182,
      patrolled: 182,
      lastOn: '30/6/2563',
      after: 'ลดลง',
    })),
    // 22 × 100 ÷ 22
    figures: { share: '100.00' },
  },
  {
    title: 'a spot with too few patrols and one that is as before do not count',
    quarter: 1,
    lines: [
      { name: 'ที่รกร้าง', kind: 'ที่รกร้าง', box: 'มี', planned: 184, patrolled: 190, lastOn: '31/12/2562', after: 'หมดไป' },
      {
        name: 'สะพานลอย',
        kind: 'สะพานลอย',
        box: 'มี',
        planned: 184,
        patrolled: 100,
        lastOn: '20/12/2562',
        after: 'ลดลง',
        remark: 'กำลังเจ้าหน้าที่ไม่พอ',
      },
      {
        name: 'ใต้ทางด่วน',
        kind: 'ใต้ทางด่วน',
        box: 'ไม่มี',
        planned: 92,
        patrolled: 92,
        lastOn: '31/12/2562',
        after: 'เท่าเดิม',
      },
    ],
    // 1 × 100 ÷ 3
    figures: { share: '33.33' },
  },
];

import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '73 of 355 places, as printed for quarter 1',
    quarter: 1,
    lines: [
      ...repeat(73, (n) => ({
        name: `ร้านอาหาร ${n}`,
        kind: 'ร้านอาหาร',
        inTarget: 'เป้าหมาย',
        outcome: 'ผ่านเกณฑ์',
        inspectedOn: '10/11/2562',
        passedOn: '20/11/2562',
      })),
      ...repeat(282, (n) => ({ name: `แผงลอย ${n}`, kind: 'แผงลอย', inTarget: 'เป้าหมาย', outcome: 'ยังไม่ตรวจ' })),
      {
        name: 'ตลาดนอกบัญชี',
        kind: 'ตลาด',
        inTarget: 'นอกเป้าหมาย',
        outcome: 'ผ่านเกณฑ์',
        inspectedOn: '1/12/2562',
        passedOn: '1/12/2562',
      },
      {
        name: 'ร้านที่เลิกแล้ว',
        kind: 'ร้านอาหาร',
        inTarget: 'เป้าหมาย',
        outcome: 'เลิกกิจการ',
        remark: 'เลิกกิจการ 1 ธ.ค. 2562',
      },
    ],
    // 73 × 100 ÷ (73 + 282) = 20.5633…; a place outside the target and one that closed do not count
    figures: { share: '20.56' },
  },
];

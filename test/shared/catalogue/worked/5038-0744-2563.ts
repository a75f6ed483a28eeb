import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '3 of 20 target places, 15.00 as printed for quarter 1',
    quarter: 1,
    lines: [
      ...repeat(3, (n) => ({
        name: `ร้านเป้าหมาย ${n}`,
        inTarget: 'เป้าหมาย',
        staff: 12,
        tested: 10,
        clear: 10,
        testedOn: '20/11/2562',
      })),
      ...repeat(17, (n) => ({ name: `ร้านที่ยังไม่ตรวจ ${n}`, inTarget: 'เป้าหมาย', staff: 12, tested: 0, clear: 0 })),
      { name: 'ร้านอื่น', inTarget: 'นอกเป้าหมาย', staff: 5, tested: 0, clear: 0 },
    ],
    // 3 × 100 ÷ (3 + 17); 30 × 100 ÷ 30
    figures: { placeShare: '15.00', clearShare: '100.00', otherPlaces: '0' },
  },
  {
    title: '20 target places and 7 others; nothing was found in 269 of 270',
    quarter: 4,
    lines: [
      ...repeat(20, (n) => ({
        name: `ร้านเป้าหมาย ${n}`,
        inTarget: 'เป้าหมาย',
        staff: 12,
        tested: 10,
        clear: 10,
        testedOn: '20/7/2563',
      })),
      ...repeat(6, (n) => ({
        name: `ร้านอื่น ${n}`,
        inTarget: 'นอกเป้าหมาย',
        staff: 10,
        tested: 10,
        clear: 10,
        testedOn: '21/8/2563',
      })),
      {
        name: 'โรงงานตัวอย่าง',
        inTarget: 'นอกเป้าหมาย',
        staff: 15,
        tested: 10,
        clear: 9,
        testedOn: '22/8/2563',
        remark: 'ส่งต่อศูนย์บริการสาธารณสุข 1 ราย',
      },
    ],
    // 20 × 100 ÷ 20 (the printed 135.00 is 27 × 100 ÷ 20); 269 × 100 ÷ 270 = 99.6296…
    figures: { placeShare: '100.00', clearShare: '99.63', otherPlaces: '7' },
  },
];

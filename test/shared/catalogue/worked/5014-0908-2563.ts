import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '75 trees, as printed for quarter 3; shrubs do not count',
    quarter: 3,
    lines: [
      {
        name: 'สวนหย่อม',
        plantedOn: '15/11/2562',
        kind: 'ไม้ยืนต้น',
        planted: 20,
        alive: 19,
        origin: 'รับบริจาค',
        donor: 'กรมป่าไม้',
      },
      { name: 'ริมคลอง', plantedOn: '15/2/2563', kind: 'ไม้ยืนต้น', planted: 30, alive: 30, origin: 'เพาะเอง' },
      { name: 'โรงเรียน', plantedOn: '15/6/2563', kind: 'ไม้ยืนต้น', planted: 25, origin: 'จัดซื้อ' },
      { name: 'เกาะกลางถนน', plantedOn: '16/6/2563', kind: 'ไม้พุ่ม', planted: 200, origin: 'จัดซื้อ' },
    ],
    // 20 + 30 + 25
    figures: { number: '75' },
  },
];

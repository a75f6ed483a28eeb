import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'a mean of 4.696 is 93.92 per cent of 5, as printed for quarter 4',
    quarter: 4,
    lines: [
      { name: 'งานวันผู้สูงอายุ', group: 'สวัสดิการสังคม', heldOn: '10/8/2563', joined: 150, answered: 120, mean: 4.7 },
      { name: 'ตลาดวัฒนธรรม', group: 'วัฒนธรรม', heldOn: '20/8/2563', joined: 90, answered: 80, mean: 4.69 },
    ],
    // 120 × 4.70 + 80 × 4.69 = 564 + 375.2 = 939.2; 939.2 × 100 ÷ (200 × 5) = 93.92
    figures: { satisfaction: '93.92' },
  },
];

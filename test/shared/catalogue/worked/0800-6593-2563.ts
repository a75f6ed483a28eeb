import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'three communities that passed and stand in NISPA',
    quarter: 4,
    lines: [
      ...repeat(2, { round: 'ครั้งที่ 1', outcome: 'ผ่าน', score: 7, assessedOn: '15/2/2563', recorded: 'บันทึกแล้ว' }),
      { round: 'ครั้งที่ 2', outcome: 'ผ่าน', score: 6, assessedOn: '20/8/2563', recorded: 'บันทึกแล้ว' },
      {
        round: 'ครั้งที่ 2',
        outcome: 'ผ่าน',
        score: 9,
        assessedOn: '21/8/2563',
        recorded: 'ยังไม่บันทึก',
        remark: 'จะบันทึกภายใน 5 ต.ค. 2563',
      },
      { round: 'ครั้งที่ 2', outcome: 'ไม่ผ่าน', score: 4, assessedOn: '22/8/2563', recorded: 'บันทึกแล้ว' },
    ],
    // 2 of the first round + 1 of the second; one is not recorded yet
    figures: { number: '3' },
  },
];

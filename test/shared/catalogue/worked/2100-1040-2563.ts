import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'one of five counted communities has both parts done, 20.00 as printed for quarter 1',
    quarter: 1,
    lines: [
      {
        counted: 'นับ',
        hasPlan: 'มี',
        planDate: '11/10/2562',
        included: 'บรรจุ',
        project: 'โครงการปรับปรุงทางเดินเท้า',
        actionPlanYear: 2563,
      },
      { counted: 'นับ', hasPlan: 'มี', planDate: '12/11/2562', included: 'ไม่บรรจุ' },
      ...repeat(3, { counted: 'นับ', hasPlan: 'ไม่มี' }),
      {
        counted: 'ไม่นับ',
        exclusion: 'คณะกรรมการไม่ครบ',
        hasPlan: 'มี',
        planDate: '1/11/2562',
        included: 'บรรจุ',
        project: 'โครงการลานกีฬา',
        actionPlanYear: 2564,
        remark: 'กรรมการลาออก 3 คน',
      },
    ],
    // 6 communities, 1 of them not counted although it has both parts: 1 × 100 ÷ 5
    figures: { percentage: '20.00' },
  },
];

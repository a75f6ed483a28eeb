import { repeat, type Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: '5 routes running, as printed; one that stopped does not count',
    quarter: 3,
    lines: [
      ...repeat(5, (n) => ({ name: `สาย ${n}`, state: 'จัดเก็บอยู่', begunOn: '1/4/2563', places: 20, kilograms: 310.5 })),
      { name: 'สาย 6', state: 'หยุดแล้ว', begunOn: '1/3/2563', stoppedOn: '1/5/2563' },
    ],
    figures: { number: '5.00' },
  },
];

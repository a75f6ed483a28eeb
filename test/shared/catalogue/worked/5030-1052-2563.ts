import type { Worked } from '../witness.ts';

export const worked: Worked = [
  {
    title: 'one formal network, 1.00 as printed; one without an order does not count',
    quarter: 1,
    lines: [
      {
        name: 'สภาเด็กและเยาวชนเขต',
        kind: 'สภาเด็กและเยาวชน',
        order: '12/2562',
        orderedOn: '10/10/2562',
        members: 21,
        meetings: 1,
        lastOn: '15/11/2562',
      },
      { name: 'กลุ่มรักษ์คลอง', kind: 'อาสาสมัคร', members: 12, meetings: 2, lastOn: '20/12/2562' },
    ],
    figures: { number: '1.00' },
  },
];

/** Formulas over a calculated column, which holds a number in every row: input cells may hold texts, which engines sum differently. */

import type { FormCase } from '../form-case.ts';

const HEADERS = ['ชื่อ', 'ยอด', 'ปี'];
const CENTS = 'ROUND(N({ยอด})*100,0)';
const COUNTED = 'IF(AND(ISNUMBER({ปี}),NOT(ISLOGICAL({ปี})),N({ปี})>=2563),1,0)';

export const totals: FormCase[] = [
  {
    title: 'sums, counts and the row of the greatest',
    headers: HEADERS,
    rows: [
      ['ก', 12.34, 2563],
      ['ข', 0.1, '2563'],
      ['ค', 1407.52, 2564],
      ['ง', 0.2, null],
      ['จ', 0.07, true],
    ],
    forms: { [CENTS]: [1234, 10, 140752, 20, 7], [COUNTED]: [1, 0, 1, 0, 0] },
    totals: {
      'SUM(t[form 0])/100': 1420.23,
      'SUM(t[form 1])': 2,
      'MAX(t[form 0])': 140752,
      'INDEX(t[ชื่อ],MATCH(MAX(t[form 0]),t[form 0],0))': 'ค',
      'IFERROR(MATCH(0,t[form 1],0),0)': 2,
      'IFERROR(MATCH(7,t[form 1],0),0)': 0,
      'COUNT(t[form 0])': 5,
      'ROWS(t[ยอด])': 5,
      'IF(N(A2)<=0,"คำนวณไม่ได้",ROUND(N(A1)*100,0)/100)': 1420.23,
      'IF(N(A6)<=0,"คำนวณไม่ได้",N(A1))': 'คำนวณไม่ได้',
      'EXACT(A10,"คำนวณไม่ได้")': true,
      'EXACT(A10,"ไม่เกี่ยวข้อง")': false,
      'EXACT(A1,"คำนวณไม่ได้")': false,
      'IF(EXACT(A10,"คำนวณไม่ได้"),"-",N(A10))': '-',
      'N(A10)': 0,
      'A99/0': '#DIV/0!',
      'IFERROR(A16,"คำนวณไม่ได้")': 'คำนวณไม่ได้',
    },
  },
  {
    title: 'a table of one row',
    headers: HEADERS,
    rows: [['ก', 'x', null]],
    forms: { [CENTS]: [0], [COUNTED]: [0] },
    totals: {
      'SUM(t[form 0])/100': 0,
      'MAX(t[form 0])': 0,
      'INDEX(t[ชื่อ],MATCH(MAX(t[form 0]),t[form 0],0))': 'ก',
      'IFERROR(MATCH(0,t[form 1],0),0)': 1,
      'COUNT(t[form 0])': 1,
      'ROWS(t[ยอด])': 1,
    },
  },
];

/** Dates as text, `d/m/BBBB` or `dd/mm/BBBB` in years of the Buddhist era, each number compared with itself written anew. */

import { column, type FormCase, onlyFor } from '../form-case.ts';

const RIGHT = ['1/2/2563', '01/02/2563', '29/02/2563', '31/12/2562', '1/01/2563', '1/1/2444', '31/12/9999'];
const WRONG = [
  ...[
    '31/02/2562',
    '29/02/2562',
    '11/10/62',
    '1/1/25e2',
    '๑/๑/๒๕๖๓',
    ' 1/1/2563',
    '1/1/2563 ',
    '1/13/2563',
    '0/1/2563',
  ],
  ...['1/0/2563', '1/2/2563/4', '1-2-2563', '1/2', '//', '1//2563', 'a/b/c', '1/1/+2563', '-1/1/2563', '1.0/1/2563'],
  ...[
    '1/1/2563.0',
    '1/1/543',
    '1/1/0543',
    '29/2/2443',
    '1/1/10000',
    '1/1/2563\n',
    '１/1/2563',
    '001/1/2563',
    '1/ 1/2563',
  ],
  ...[
    '1/1/2,563',
    '1%/1/2563',
    '1:00/1/2563',
    '1/Jan/2563',
    '0x1/1/2563',
    '1e0/1/2563',
    'TRUE',
    43749,
    12.5,
    null,
    true,
  ],
];
const INPUTS = [...RIGHT, ...WRONG];

const first = 'FIND("/",{x})';
const second = `FIND("/",{x},${first}+1)`;
const day = `LEFT({x},${first}-1)`;
const month = `MID({x},${first}+1,${second}-${first}-1)`;
const year = `MID({x},${second}+1,10)`;
const date = `DATE(VALUE(${year})-543,VALUE(${month}),VALUE(${day}))`;

/** VALUE reads much: "1e0", "1%", " 1", in Thai also "๑". Only what TEXT writes back is a date's number. */
function isWritten(text: string): string {
  return `OR(EXACT(${text},TEXT(VALUE(${text}),"0")),EXACT(${text},TEXT(VALUE(${text}),"00")))`;
}

const IS_DATE = `IFERROR(AND(${[
  'ISTEXT({x})',
  isWritten(day),
  isWritten(month),
  `EXACT(${year},TEXT(VALUE(${year}),"0000"))`,
  // 1900 has a 29 February in Excel, and DATE adds 1900 to years before it.
  `VALUE(${year})>=2444`,
  `LEN(${year})=4`,
  `DAY(${date})=VALUE(${day})`,
  `MONTH(${date})=VALUE(${month})`,
].join(',')}),FALSE)`;

export const dates: FormCase[] = [
  {
    title: 'a date is one that exists',
    headers: ['x'],
    rows: column(INPUTS),
    forms: { [IS_DATE]: onlyFor(INPUTS, ...RIGHT) },
  },
];

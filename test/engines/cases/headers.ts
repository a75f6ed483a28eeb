/** Headers. Not here, as some engine loses them: spaces at either end, an apostrophe at the end, `@` at the beginning. */

import type { FormCase } from '../form-case.ts';

const HEADERS = [
  ...[
    'หัว ข้อ',
    'ก/ข',
    'ก(ข)',
    'Σ',
    "it's",
    'a#b',
    'a[b',
    'a]b',
    '# หน้า',
    '[ก]',
    "'ก",
    'ก:ข',
    'ก,ข',
    'ก;ข',
    'a.b',
    'x!y',
  ],
  ...[
    'A1',
    'R1C1',
    'SUM',
    'TRUE',
    '(1)',
    '1.2',
    '2563',
    'a"b',
    'ก&ข<ค>',
    'a%',
    'ก\nข',
    'x  y',
    '\\',
    '🙂',
    'a*b',
    'a_x000A_b',
  ],
];
const FIRST = HEADERS.map((_, index) => index + 1);
const SECOND = HEADERS.map((_, index) => (index + 1) * 100);

export const headers: FormCase[] = [
  {
    title: 'a column is found by its header whatever stands in it',
    headers: HEADERS,
    rows: [FIRST, SECOND],
    forms: Object.fromEntries(HEADERS.map((header, index) => [`N({${header}})`, [index + 1, (index + 1) * 100]])),
  },
];

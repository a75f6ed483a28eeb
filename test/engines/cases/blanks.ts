/** What counts as filled. TRIM and SUBSTITUTE of a space take every kind of white space in Univer, so both forms avoid that. */

import { column, type FormCase } from '../form-case.ts';

const INPUTS = [
  null,
  ' ',
  '   ',
  '\u00A0',
  '\t',
  '\n',
  '\u2003',
  '\u200B',
  '\u3000',
  'ก\n',
  ' ก\u00A0',
  '🙂',
  '*',
  0,
  12.5,
  true,
];
const SPACES = [null, ' ', '   '];
const LINE_SPACES = [...SPACES, '\u00A0', '\t', '\n'];
const WITHOUT_UNICODE_SPACES = INPUTS.filter((input) => input !== '\u2003' && input !== '\u3000');

const withoutSpaces = ['"\u00A0"', 'CHAR(9)', 'CHAR(10)', 'CHAR(13)', '" "'].reduce(
  (text, space) => `SUBSTITUTE(${text},${space},"")`,
  '{x}',
);

export const blanks: FormCase[] = [
  {
    title: 'a cell is filled when it holds more than plain spaces',
    headers: ['x'],
    rows: column(INPUTS),
    forms: {
      'LEN({x})>0': INPUTS.map((input) => input !== null),
      'NOT(EXACT({x}&"",REPT(" ",LEN({x}))))': INPUTS.map((input) => !SPACES.includes(input as string)),
      'AND(ISTEXT({x}),NOT(EXACT({x}&"",REPT(" ",LEN({x})))))': INPUTS.map(
        (input) => typeof input === 'string' && !SPACES.includes(input),
      ),
    },
  },
  {
    title: 'or more than spaces, no-break spaces, tabs and line breaks',
    headers: ['x'],
    rows: column(WITHOUT_UNICODE_SPACES),
    forms: {
      [`LEN(${withoutSpaces})>0`]: WITHOUT_UNICODE_SPACES.map((input) => !LINE_SPACES.includes(input as string)),
    },
  },
];

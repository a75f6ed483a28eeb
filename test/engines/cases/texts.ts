/** Comparing texts. `EXACT`, never `=`: that one ignores case, and in Univer takes `*` for a wildcard. */

import { column, type FormCase, onlyFor } from '../form-case.ts';

const WORDS = [
  null,
  'นับ',
  'นับ ',
  ' นับ',
  'น\u200Bับ',
  'abc',
  'ABC',
  'กี่',
  'ก่ี',
  'นำ',
  'นํา',
  '*',
  '?',
  '~',
  12,
  true,
  false,
];
const TYPED = [
  '12',
  '007',
  '1,000',
  '50%',
  '1/2',
  '11/10/2562',
  '10:30',
  '1e3',
  '=1+1',
  "'x",
  '+3',
  'TRUE',
  12,
  true,
  null,
];
const MARKS = ['a"b', '""', '"', 'ก\nข', 'ก&ข<ค>', "it's", '{1}', 'ก,ข'];

export const texts: FormCase[] = [
  {
    title: 'a text is the same only letter by letter',
    headers: ['x'],
    rows: column(WORDS),
    forms: {
      'EXACT({x},"นับ")': onlyFor(WORDS, 'นับ'),
      'NOT(EXACT({x},"นับ"))': onlyFor(WORDS, 'นับ').map((each) => !each),
      'EXACT({x},"abc")': onlyFor(WORDS, 'abc'),
      'EXACT({x},"กี่")': onlyFor(WORDS, 'กี่'),
      'EXACT({x},"นำ")': onlyFor(WORDS, 'นำ'),
      'EXACT({x},"*")': onlyFor(WORDS, '*'),
      'EXACT({x},"?")': onlyFor(WORDS, '?'),
      'EXACT({x},"~")': onlyFor(WORDS, '~'),
      'OR(EXACT({x},"นับ"),EXACT({x},"ABC"))': onlyFor(WORDS, 'นับ', 'ABC'),
    },
  },
  {
    title: 'a text stays text whatever it looks like',
    headers: ['x'],
    rows: column(TYPED),
    forms: {
      'ISTEXT({x})': TYPED.map((each) => typeof each === 'string'),
      // A literal with digits needs the &"": without it Univer hands EXACT the date or the number it looks like.
      'EXACT({x},"12"&"")': onlyFor(TYPED, '12', 12),
      'AND(ISTEXT({x}),EXACT({x},"12"&""))': onlyFor(TYPED, '12'),
      'EXACT({x},"007"&"")': onlyFor(TYPED, '007'),
      'EXACT({x},"1,000"&"")': onlyFor(TYPED, '1,000'),
      'EXACT({x},"50%"&"")': onlyFor(TYPED, '50%'),
      'EXACT({x},"1/2"&"")': onlyFor(TYPED, '1/2'),
      'EXACT({x},"11/10/2562"&"")': onlyFor(TYPED, '11/10/2562'),
      'EXACT({x},"10:30"&"")': onlyFor(TYPED, '10:30'),
      'EXACT({x},"1e3"&"")': onlyFor(TYPED, '1e3'),
      'EXACT({x},"=1+1"&"")': onlyFor(TYPED, '=1+1'),
      'EXACT({x},"\'x")': onlyFor(TYPED, "'x"),
      'EXACT({x},"+3"&"")': onlyFor(TYPED, '+3'),
      'IF(ISTEXT({x}),"1/2"&"","")': TYPED.map((each) => (typeof each === 'string' ? '1/2' : '')),
    },
  },
  {
    title: 'quotes and line breaks in a literal are joined in',
    headers: ['x'],
    rows: column(MARKS),
    forms: {
      'EXACT({x},"a""b")': onlyFor(MARKS, 'a"b'),
      'EXACT({x},CHAR(34)&CHAR(34))': onlyFor(MARKS, '""'),
      'EXACT({x},"ก"&CHAR(10)&"ข")': onlyFor(MARKS, 'ก\nข'),
      'EXACT({x},"ก&ข<ค>")': onlyFor(MARKS, 'ก&ข<ค>'),
      'EXACT({x},"it\'s")': onlyFor(MARKS, "it's"),
      'EXACT({x},"{1}"&"")': onlyFor(MARKS, '{1}'),
      'EXACT({x},"ก,ข")': onlyFor(MARKS, 'ก,ข'),
    },
  },
];

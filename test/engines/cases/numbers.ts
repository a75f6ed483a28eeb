/**
 * Numbers. A cell is compared through `N`: a bare reference goes through Univer's index of a column, where the text "12" is
 * 12, an empty cell 0, and `NOT` of a false comparison #VALUE!. LibreOffice takes TRUE for a number, hence ISLOGICAL.
 */

import { column, type FormCase, onlyFor } from '../form-case.ts';

const INPUTS = [null, 2563, 2562, '2563', 'ก', true, false, 0, -1, 0.5, '0', 'TRUE', ' ', '2,563', '1/1/2020'];
const NUMBERS = INPUTS.filter((input) => typeof input === 'number');
const HUNDREDTHS = [12.34, 1407.52, -0.5, 0, 5, -3, 0.07, 0.29, 4.35, 0.1 + 0.2, 71836059.24, 36809253185.66, 1e11];
const FINER = [1.005, 12.345, 0.001, 1e-7, 12.34 + 1e-8, 71836059.245, 99999999999.995];
const AMOUNTS = [...HUNDREDTHS, ...FINER];
const IS_NUMBER = 'AND(ISNUMBER({x}),NOT(ISLOGICAL({x})))';
/**
 * Not `ABS(x*100-ROUND(x*100,0))`: the product of 71836059.24 is off by 2^-20, which excelts keeps and the others drop.
 * Nor a limit such as 0.00000001: a literal that JavaScript would write otherwise is text to Univer, above any number.
 */
const TWO_DECIMALS = 'ABS(N({x})-ROUND(N({x})*100,0)/100)*134217728<1';

export const numbers: FormCase[] = [
  {
    title: 'only numbers are numbers',
    headers: ['x'],
    rows: column(INPUTS),
    forms: {
      [IS_NUMBER]: onlyFor(INPUTS, ...NUMBERS),
      [`NOT(${IS_NUMBER})`]: onlyFor(INPUTS, ...NUMBERS).map((each) => !each),
      [`IF(${IS_NUMBER},N({x}),0)`]: INPUTS.map((input) => (typeof input === 'number' ? input : 0)),
    },
  },
  {
    title: 'comparisons are joined freely once they go through N',
    headers: ['x'],
    rows: column(INPUTS),
    forms: {
      [`IF(${IS_NUMBER},N({x})>=2563,FALSE)`]: onlyFor(INPUTS, 2563),
      [`AND(${IS_NUMBER},N({x})>=2563)`]: onlyFor(INPUTS, 2563),
      [`AND(${IS_NUMBER},N({x})=0)`]: onlyFor(INPUTS, 0),
      [`AND(${IS_NUMBER},NOT(N({x})=0))`]: onlyFor(INPUTS, 2563, 2562, -1, 0.5),
      [`AND(${IS_NUMBER},N({x})<>0,N({x})<=0.5)`]: onlyFor(INPUTS, -1, 0.5),
      [`OR(NOT(${IS_NUMBER}),N({x})<0)`]: INPUTS.map((input) => typeof input !== 'number' || input < 0),
      [`IF(AND(IF(${IS_NUMBER},N({x})>=0,FALSE),NOT(N({x})=2563)),1,0)`]: onlyFor(INPUTS, 2562, 0, 0.5).map(Number),
    },
  },
  {
    title: 'two cells are compared through N on both sides',
    headers: ['a', 'b'],
    rows: [
      [1, 2],
      [2, 2],
      [3, 2],
      [null, 2],
      ['x', 0],
      [0, null],
    ],
    forms: {
      'N({a})<=N({b})': [true, true, false, true, true, true],
      'N({a})=N({b})': [false, true, false, false, true, true],
      'NOT(N({a})=N({b}))': [true, false, true, true, false, false],
      'IF(N({b})<=0,"คำนวณไม่ได้",N({a})/N({b}))': [0.5, 1, 1.5, 0, 'คำนวณไม่ได้', 'คำนวณไม่ได้'],
    },
  },
  {
    title: 'whole numbers, and at most two decimals',
    headers: ['x'],
    rows: column(AMOUNTS),
    forms: {
      'N({x})=INT(N({x}))': onlyFor(AMOUNTS, 0, 5, -3, 1e11),
      [TWO_DECIMALS]: onlyFor(AMOUNTS, ...HUNDREDTHS),
      [`IF(${TWO_DECIMALS},ROUND(N({x})*100,0),"-")`]: AMOUNTS.map((amount) =>
        FINER.includes(amount) ? '-' : Math.round(amount * 100),
      ),
    },
  },
];

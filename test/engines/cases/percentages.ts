/** Percentages of two decimals, half up, without ever rounding a quotient: INT and MOD of whole numbers are exact. */

import type { FormCase } from '../form-case.ts';

/** Part and whole in hundredths; the last ones are where one step of INT is not exact any more. */
const PAIRS = [
  [23, 160],
  [29, 48],
  [1, 3],
  [2, 3],
  [1, 8],
  [1, 20000],
  [99995, 100000],
  [0, 5],
  [5, 5],
  [2500000001, 3],
  [4300000000123, 4700000000001],
  [501019099465, 559204307679],
];
const SIGNED = [
  [23, 160],
  [-23, 160],
  [-1, 3],
  [0, 7],
];

export const percentages: FormCase[] = [
  {
    title: 'one step is enough below 10^10',
    headers: ['a', 'b'],
    rows: PAIRS.slice(0, 9),
    forms: { 'INT((N({a})*20000+N({b}))/(2*N({b})))/100': PAIRS.slice(0, 9).map(percentage) },
  },
  {
    title: 'three steps are enough up to 5·10^12',
    headers: ['a', 'b'],
    rows: PAIRS,
    forms: { [steps('N({a})', 'N({b})')]: PAIRS.map(percentage) },
  },
  {
    title: 'a negative part is rounded away from zero',
    headers: ['a', 'b'],
    rows: SIGNED,
    forms: { [`IF(N({a})<0,-1,1)*${steps('ABS(N({a}))', 'N({b})')}`]: [14.38, -14.38, -33.33, 0] },
  },
];

function steps(a: string, b: string): string {
  const rest = `MOD(${a},${b})`;
  const tenths = `MOD(${rest}*100,${b})`;
  return `(INT(${a}/${b})*10000+INT(${rest}*100/${b})*100+INT((${tenths}*200+${b})/(2*${b})))/100`;
}

function percentage([a = 0, b = 1]: number[]): number {
  return Number((BigInt(a) * 20_000n + BigInt(b)) / (2n * BigInt(b))) / 100;
}

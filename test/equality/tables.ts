import fc from 'fast-check';
import { type Column, choicesOf, isChoice, isNumber } from '../../shared/indicator/column.ts';
import { type Indicator, sheetColumns, subjectColumn } from '../../shared/indicator/indicator.ts';
import type { Cell, EntryRow } from '../../shared/terms/row.ts';

/** What people, pastes and other sheets leave in cells, readable and not. */

const blanks = [null, null, null, '', ' ', '   '];
const nearlyBlank = ['\u00a0', '\t', '\n', '\u200b', '-', '–'];
const texts = [
  'มี',
  'ไม่มี',
  'มี ',
  ' มี',
  'abc',
  'ABC',
  'a*',
  'a?',
  'ab',
  '*',
  '?',
  '~*',
  '~',
  '"ก"',
  "'12",
  '=1+1',
  '+1',
  '<>',
  '>5',
  'TRUE',
  'ชุมชนวัดไทร',
  'น้ำ',
  'น้ํา',
  'ก ข',
  'ก  ข',
  'ข้อความยาว'.repeat(40),
];
const numberLike = [
  '12',
  '007',
  '1,407.52',
  '1e3',
  '๑๒',
  '１２',
  '20%',
  'ร้อยละ 20',
  ' 12',
  '12 ',
  '0x10',
  '2563',
  '1/2',
];
const numbers = [
  0,
  1,
  -1,
  2,
  5,
  7,
  12,
  23,
  29,
  48,
  160,
  2563,
  2565,
  2571,
  3_001,
  -50,
  -51,
  0.5,
  -0.5,
  12.34,
  1.005,
  0.005,
  2.675,
  1407.52,
  0.1,
  0.0001,
  0.00001,
  1e9,
  1e11,
  1e12,
  99_999_999.99,
  0.1 + 0.2,
];
const days = ['1/10/2562', '01/10/2562', '11/10/2562', '31/12/2562', '1/1/2563', '29/2/2563', '31/1/2563'];
const noDays = [
  '29/2/2562',
  '31/4/2563',
  '0/1/2563',
  '1/13/2563',
  '11/10/62',
  '11/10/2019',
  '31/12/2443',
  '1/1/2444',
  '31/12/2643',
  '1/1/2644',
  '11-10-2562',
  '11 ต.ค. 2562',
  '2019-10-11',
  '1/1/25e2',
  '๑/๑/๒๕๖๓',
  ' 1/1/2563',
  '1/1/2563 ',
  '001/1/2563',
  '1/1/02563',
  '1/1',
  '1/1/2563/1',
  '/1/2563',
  '1e0/1/2563',
  '-1/1/2563',
  '+1/1/2563',
  '1 /1/2563',
  '1./1/2563',
];

const anything: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(...blanks, ...nearlyBlank),
  fc.constantFrom<Cell>(...texts, ...numberLike),
  fc.constantFrom<Cell>(...numbers),
  fc.constantFrom<Cell>(...days, ...noDays),
  fc.boolean(),
);

function cellOf(column: Column): fc.Arbitrary<Cell> {
  return fc.oneof(
    { weight: 6, arbitrary: likely(column) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(...blanks) },
    { weight: 1, arbitrary: anything },
  );
}

function likely(column: Column): fc.Arbitrary<Cell> {
  if (isChoice(column)) {
    const labels = choicesOf(column).map(({ label }) => label.th);
    const near = labels.flatMap((label) => [`${label} `, label.toLowerCase(), label.toUpperCase()]);
    return fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<Cell>(...labels) },
      { weight: 1, arbitrary: fc.constantFrom<Cell>(...near) },
    );
  }
  if (isNumber(column)) {
    const whole = fc.integer({ min: -60, max: 3_100 });
    const money = fc.integer({ min: 0, max: 99_999_999 }).map((satang) => satang / 100);
    return fc.oneof(
      fc.constantFrom<Cell>(...numbers),
      column.type === 'year' ? fc.integer({ min: 2558, max: 2572 }) : column.type === 'money' ? money : whole,
    );
  }
  if (column.type === 'date')
    return fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Cell>(...days) },
      { weight: 1, arbitrary: fc.constantFrom<Cell>(...noDays) },
    );
  return fc.oneof(
    fc.constantFrom<Cell>(...texts),
    fc.string({ maxLength: 12, unit: 'grapheme-ascii' }).filter((text) => !text.startsWith('#')),
  );
}

/** Rows of an indicator's sheet, coded one after the other; now and then one is left as it was laid. */
export function tables(indicator: Indicator): fc.Arbitrary<EntryRow[]> {
  const columns = sheetColumns(indicator).filter(({ key }) => key !== subjectColumn);
  const filled = fc
    .tuple(...columns.map(cellOf))
    .map((cells) => Object.fromEntries(columns.map(({ key }, index) => [key, cells[index] ?? null])));
  const untouched = fc.constant<EntryRow>({});
  const row: fc.Arbitrary<EntryRow> = fc.oneof({ weight: 7, arbitrary: filled }, { weight: 1, arbitrary: untouched });
  return fc
    .array(row, { minLength: 1, maxLength: 9 })
    .map((rows) => rows.map((cells, index): EntryRow => ({ ...cells, [subjectColumn]: String(index + 1) })));
}

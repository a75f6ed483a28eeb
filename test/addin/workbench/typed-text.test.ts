import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFormulaText } from '../../../addin/workbench/document/formula-syntax.ts';
import { byApi, byPerson } from '../../../addin/workbench/document/regions.ts';
import { assertRuleFormula } from '../../../addin/workbench/document/rule-formula.ts';
import { readTyped } from '../../../addin/workbench/document/typed-text.ts';
import { citySheetOf } from '../../equality/city-sheet-of.ts';
import { indicators as randomIndicators } from '../../equality/random-indicators.ts';
import { sheetOf } from '../../equality/sheet-of.ts';
import { indicators as catalogue } from '../../shared/catalogue/catalogue.ts';

/** What Excel makes of texts: as an add-in sets them, as a person on a Thai machine types them, and in cells of the format Text. */

const now = new Date(2020, 5, 1);
const set = (text: string) => readTyped(text, { region: byApi(now) });
const type = (text: string) => readTyped(text, { region: byPerson(now) });

/** Days since Excel's 0 January 1900. */
const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

describe('set by an add-in, read as in the United States (office-js#1559)', () => {
  test.for<[string, number | boolean, string | undefined]>([
    ['1-3', day('2020-01-03'), 'd-mmm'],
    ['1/3', day('2020-01-03'), 'd-mmm'],
    ['25/12', day('2020-12-25'), 'd-mmm'],
    ['1/2563', day('2563-01-01'), 'mmm-yy'],
    ['2-45', day('1945-02-01'), 'mmm-yy'],
    ['1/3/2020', day('2020-01-03'), 'm/d/yyyy'],
    ['12-31-19', day('2019-12-31'), 'm/d/yyyy'],
    ['2018-12-31', day('2018-12-31'), 'm/d/yyyy'],
    ['1/3/2020 12:00', day('2020-01-03') + 0.5, 'm/d/yyyy h:mm'],
    ['MAR1', day('2020-03-01'), 'd-mmm'],
    ['5 May 2021', day('2021-05-05'), 'd-mmm-yy'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['1:30 PM', 13.5 / 24, 'h:mm AM/PM'],
    ['36:00', 1.5, '[h]:mm:ss'],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['001', 1, undefined],
    [' 7 ', 7, undefined],
    ['1e3', 1000, '0.00E+00'],
    ['(5)', -5, undefined],
    ['$5', 5, '$#,##0_);[Red]($#,##0)'],
    ['-$1,234.50', -1234.5, '$#,##0.00_);[Red]($#,##0.00)'],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['0 1/2', 0.5, '# ?/?'],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['1234567890123456789', 1234567890123450000, undefined],
    ['TRUE', true, undefined],
    ['false', false, undefined],
  ])('%j is no text: %d in %s', ([text, value, numberFormat]) => {
    expect(set(text)).toEqual({ value, ...(numberFormat && { numberFormat }) });
  });

  test.for([
    '19-8-2025',
    '13/13',
    '29/48',
    '1-0',
    '2563-13-01',
    '1,23',
    '5 ราย',
    '฿5',
    '12:75',
    '๕๐%',
    '-',
    '+',
    '=',
    '@',
    '- ',
  ])('%j is a text', (text) => expect(set(text)).toEqual({ value: text }));

  test.for([
    ['=1+1', '=1+1'],
    ['-ไม่มี', '=-ไม่มี'],
    ['- ไม่มี', '=- ไม่มี'],
    ['+66-2-1234567', '=+66-2-1234567'],
    ['-1/3', '=-1/3'],
    ['--5', '=--5'],
    ['=รอผล', '=รอผล'],
    ['@SUM(A1:A3)', '=SUM(A1:A3)'],
    ['\t=1+1', '=1+1'],
    ["=cmd|'/C calc'!A0", "=cmd|'/C calc'!A0"],
    ['=HYPERLINK("https://example.org","ดู")', '=HYPERLINK("https://example.org","ดู")'],
  ])('%j is the formula %j (values in index.d.ts)', ([text = '', formula]) =>
    expect(set(text)).toEqual({ value: null, formula }),
  );

  test.for(['- 5 บาท', '-5 ราย', '--', '=)', '=1+', '+66 2 123 4567', '@traimat', '-ไม่มี!', '="', '=[x', '=a b:'])(
    '%j is neither, and refused',
    (text) => expect(set(text)).toEqual({ refused: 'notAFormula' }),
  );

  test('a text is refused by its length: like a formula over 8,192 (office-js#3256), any over 32,767', () => {
    expect(set(`-${'x'.repeat(8191)}`)).toMatchObject({ value: null });
    expect(set(`-${'x'.repeat(8192)}`)).toEqual({ refused: 'tooLong' });
    expect(set('x'.repeat(32_767))).toMatchObject({ value: expect.any(String) });
    expect(set('x'.repeat(32_768))).toEqual({ refused: 'tooLong' });
  });
});

test('typed by a person the day comes first, and money is baht', () => {
  expect(type('1-3')).toEqual({ value: day('2020-03-01'), numberFormat: 'd-mmm' });
  expect(type('31/12/2019')).toEqual({ value: day('2019-12-31'), numberFormat: 'd/m/yyyy' });
  expect(type('12/31/2019')).toEqual({ value: '12/31/2019' });
  expect(type('฿5')).toEqual({ value: 5, numberFormat: '฿#,##0_);[Red](฿#,##0)' });
  expect(type('$5')).toEqual({ value: '$5' });
});

test('an apostrophe in front hides, once; in cells of the format Text all is text, and the apostrophe as the build has it', () => {
  expect(set("'=1+1")).toEqual({ value: '=1+1' });
  expect(set("''tis")).toEqual({ value: "'tis" });
  const region = byApi(now);
  for (const text of ['=1+1', '- ไม่มี', '@x', '1-3', '001', '50%', 'TRUE', `-${'x'.repeat(9000)}`])
    expect(readTyped(text, { region, format: '@' })).toEqual({ value: text });
  expect(readTyped("'tis", { region, format: '@' })).toEqual({ value: "'tis" });
  expect(readTyped("'tis", { region, format: '@', hidesApostrophe: true })).toEqual({ value: 'tis' });
});

test.for<[string, boolean]>([
  ['SUM(A1:A3,,"a,b")*2%', true],
  ['IF(TRUE,{1,"x";-2,#N/A},tbl[[#This Row],[ยอด]])', true],
  ["'งวด 1'!A1:B2 A1:A3", true],
  ['-A1#+_xlfn.XLOOKUP(@x,a:b,C3)', true],
  ['(A1,B2)', true],
  ['A1 5', false],
  ['"a" "b"', false],
  ['SUM(A1', false],
  ['A1)', false],
  ['1..2', false],
  ['ยอด?!', false],
  ['a~b', false],
])('%j as a formula: %j', ([text, valid]) => expect(isFormulaText(text)).toBe(valid));

test('every formula of a sheet and of the city is taken for one', () => {
  const period = { fiscalYear: 2563, quarter: 4 } as const;
  const drawn = [...catalogue, ...fc.sample(randomIndicators, { numRuns: 100 })];
  const sheets = drawn.flatMap((indicator, index) => [
    sheetOf({ indicator, period, rows: [], notApplicable: false }, `s${index}`),
    citySheetOf({ indicator, period, results: [] }, `c${index}`),
  ]);
  const formulas = sheets.flatMap(({ table, cells }) => [...Object.values(table.calculated), ...Object.values(cells)]);
  expect(formulas.length).toBeGreaterThan(1000);
  expect(formulas.filter((formula) => !isFormulaText(formula.slice(1)))).toEqual([]);
});

test.for(['=tbl[ยอด]>1', '=OR(A1={1,2})', '=[@ยอด]>1', '=1+', `="${'x'.repeat(8192)}"`])(
  'a rule of a cell is no %j ([MS-OI29500] 3.2.3.1.2)',
  (formula) => expect(() => assertRuleFormula(formula)).toThrow('The argument is invalid'),
);

test.for(['=$A1="{["', 'AND(A1>0,รายการ<>"")'])('but may be %j', (formula) => {
  expect(() => assertRuleFormula(formula)).not.toThrow();
});

import { describe, expect, test } from 'vitest';
import type { CellIssue } from '../../../shared/indicator/cell-issues.ts';
import { column } from '../../../shared/indicator/column.ts';
import { cellReader, cellText, isBlank } from '../../../shared/indicator/read-cell.ts';
import type { Cell } from '../../../shared/terms/row.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { columnOf, words } from '../sheet.ts';

/** A reader of a column, at the end of quarter 1 of fiscal year 2563. */
const reader = (type: string, others: object = {}) =>
  cellReader(column.parse(columnOf(type, 'x', 'หัว', others)), '2019-12-31');

const kinds = [
  { code: 'old', label: words('ชุมชนแออัด'), validTo: '2021-09-30' },
  { code: 'new', label: words('แออัด'), validFrom: '2021-10-01' },
  { code: 'any', label: words('อาคารสูง') },
];

const readers = {
  text: reader('text', { maxLength: 10 }),
  whole: reader('whole', { min: 0, max: 5_000 }),
  unlimited: reader('whole'),
  year: reader('year', { min: 2563, max: 2565 }),
  decimal: reader('decimal', { decimals: 2, min: -5 }),
  fine: reader('decimal', { decimals: 4, min: 0.1234, max: 99.9999 }),
  money: reader('money'),
  choice: reader('choice', { choices: kinds }),
  yesNo: reader('yesNo', { yes: words('มี'), no: words('ไม่มี') }),
  date: reader('date'),
};
type Type = keyof typeof readers;
const types = Object.keys(readers) as Type[];

/** The rule that a cell breaks, or its value. */
function read(type: Type, cell: Cell | undefined): string | number | null {
  const value = readers[type](cell);
  return typeof value === 'object' && value !== null ? value.rule : value;
}

describe('[R2] a word that is not in the quarter’s list', () => {
  test.each<[Type, Cell]>([
    ['yesNo', 'ใช่'],
    ['yesNo', 'มี '],
    ['yesNo', ' มี'],
    ['yesNo', 'ม\u200bี'],
    ['yesNo', 'yes'],
    ['yesNo', true],
    ['yesNo', 1],
    ['yesNo', '\u00a0'],
    ['choice', 'แออัด'],
    ['choice', 'old'],
    ['choice', 'ชุมชน'],
    ['choice', 'toString'],
  ])('[R2] %s: %j', (type, cell) => {
    expect(read(type, cell)).toBe('R2');
  });

  test.each<[Type, Cell, string]>([
    ['yesNo', 'มี', 'yes'],
    ['yesNo', 'ไม่มี', 'no'],
    ['choice', 'ชุมชนแออัด', 'old'],
    ['choice', 'อาคารสูง', 'any'],
  ])('%s: %j is %s', (type, cell, code) => {
    expect(read(type, cell)).toBe(code);
  });
});

describe('[R3] what cannot be read', () => {
  test.each<[Type, Cell]>([
    ...(['whole', 'year', 'decimal', 'fine', 'money'] as const).flatMap((type) =>
      ['2563', '๒๕๖๓', '1,407', '20%', 'ร้อยละ 20', '-', '\t', true, false, Number.NaN, Number.POSITIVE_INFINITY].map(
        (cell): [Type, Cell] => [type, cell],
      ),
    ),
    ['whole', 0.5],
    ['whole', 12.001],
    ['year', 2563.5],
    ['decimal', 1.005],
    ['decimal', 0.001],
    ['fine', 1.00005],
    ['money', 1407.525],
    ['money', 99_999_999.999],
    ['date', '11/10/62'],
    ['date', '11 ต.ค. 2562'],
    ['date', '2019-10-11'],
    ['date', 'ตุลาคม'],
    ['date', '29/2/2562'],
    ['date', 43_749],
    ['date', 2562],
    ['date', true],
    ['text', true],
    ['text', false],
  ])('[R3] %s: %j', (type, cell) => {
    expect(read(type, cell)).toBe('R3');
  });
});

describe('[R4] an Excel error', () => {
  const errors = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'];

  test.each(types.flatMap((type) => errors.map((cell) => [type, cell] as const)))('[R4] %s: %s', (type, cell) => {
    expect(read(type, cell)).toBe('R4');
  });

  test.each(['#1', '#REF', '# N/A', '#n/a', ' #REF!', '#ชุมชน'])('%j is a text like any other', (cell) => {
    expect(read('text', cell)).toBe(cell);
  });
});

describe('[R5] a text beyond its length', () => {
  test.each(['12345678901', 'ก'.repeat(11), `${'ก'.repeat(10)} `])('[R5] %j', (cell) => {
    expect(read('text', cell)).toBe('R5');
  });

  test.each<[Cell, string]>([
    ['ก'.repeat(10), 'ก'.repeat(10)],
    [' ก ', ' ก '],
    [2563, '2563'],
    [0, '0'],
    [0.5, '0.5'],
    ['\u00a0', '\u00a0'],
  ])('%j is a text', (cell, text) => {
    expect(read('text', cell)).toBe(text);
  });
});

describe('[R9] a number out of its range', () => {
  test.each<[Type, Cell]>([
    ['whole', -1],
    ['whole', 5_001],
    ['year', 2562],
    ['year', 2566],
    ['year', 2019],
    ['decimal', -5.01],
    ['fine', 0.1233],
    ['fine', 100],
    ['money', -0.01],
    ['money', 1_000_000_000.01],
    ['unlimited', 1e11 + 1],
    ['unlimited', -1e11 - 1],
    ['unlimited', 1e15],
  ])('[R9] %s: %d', (type, cell) => {
    expect(read(type, cell)).toBe('R9');
  });

  test.each<[Type, Cell, number]>([
    ['whole', 0, 0],
    ['whole', -0, 0],
    ['whole', 5_000, 5_000],
    ['year', 2563, 2563],
    ['year', 2565, 2565],
    ['decimal', -5, -500],
    ['decimal', 12.34, 1_234],
    ['decimal', 0.1 + 0.2, 30],
    ['decimal', 1.1 * 3, 330],
    ['fine', 0.1234, 1_234],
    ['fine', 99.9999, 999_999],
    ['money', 0, 0],
    ['money', 1407.52, 140_752],
    ['money', 99_999_999.99, 9_999_999_999],
    ['money', 1_000_000_000, 100_000_000_000],
    ['unlimited', 1e11, 1e11],
    ['unlimited', -1e11, -1e11],
  ])('%s: %d is %d of its units', (type, cell, units) => {
    expect(read(type, cell)).toBe(units);
  });
});

test('a date is its day number', () => {
  expect(read('date', '1/1/2563')).toBe(25630101);
  expect(read('date', '01/01/2563')).toBe(25630101);
});

describe('a blank cell', () => {
  test.each(types)('of %s says nothing', (type) => {
    for (const cell of [null, undefined, '', ' ', '    ']) expect(read(type, cell)).toBeNull();
  });

  test.each(['\u00a0', '\t', '\n', '\u200b', '\u3000', '0', '-', 0, false])('%j is none', (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe('the text of a cell', () => {
  test.each<[Cell | undefined, string]>([
    [undefined, ''],
    [null, ''],
    ['  ', ''],
    [' ก ', ' ก '],
    [1, '1'],
    [true, 'true'],
  ])('%j: %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('what is said of a cell that cannot be read', () => {
  test.each<[string, Type, Cell, Text, Text]>([
    [
      '[R2] names the choices of the quarter',
      'choice',
      'แออัด',
      { th: '“แออัด” ไม่อยู่ในรายการที่ใช้ในไตรมาสนี้', en: "“แออัด” is not in this quarter's list" },
      { th: 'เลือกจากรายการ: ชุมชนแออัด / อาคารสูง', en: 'Choose one of: ชุมชนแออัด / อาคารสูง' },
    ],
    [
      '[R3] a text in a whole number’s place',
      'whole',
      '๒๐',
      { th: '“๒๐” ไม่ใช่จำนวนเต็ม', en: '“๒๐” is not a whole number' },
      {
        th: 'พิมพ์เป็นตัวเลขอารบิก ไม่ใช่ข้อความ เช่น 12',
        en: 'Type it as a number, not as text, like 12',
      },
    ],
    [
      '[R3] a year gets a year for its example',
      'year',
      '2563',
      { th: '“2563” ไม่ใช่จำนวนเต็ม', en: '“2563” is not a whole number' },
      {
        th: 'พิมพ์เป็นตัวเลขอารบิก ไม่ใช่ข้อความ เช่น 2563',
        en: 'Type it as a number, not as text, like 2563',
      },
    ],
    [
      '[R3] a text in a decimal number’s place',
      'decimal',
      '20%',
      { th: '“20%” ไม่ใช่ตัวเลข', en: '“20%” is not a number' },
      {
        th: 'พิมพ์เป็นตัวเลขอารบิก ไม่ใช่ข้อความ เช่น 12.5',
        en: 'Type it as a number, not as text, like 12.5',
      },
    ],
    [
      '[R3] too many decimal places',
      'decimal',
      1.005,
      { th: '“1.005” มีทศนิยมเกิน 2 ตำแหน่ง', en: '“1.005” has over 2 decimal places' },
      { th: 'ปัดให้เหลือ 2 ตำแหน่ง', en: 'Round it to 2 places' },
    ],
    [
      '[R3] a date',
      'date',
      '11/10/62',
      { th: 'อ่าน “11/10/62” เป็นวันที่ไม่ได้', en: '“11/10/62” cannot be read as a date' },
      { th: 'พิมพ์ วัน/เดือน/ปี พ.ศ. สี่หลัก เช่น 11/10/2562', en: 'Type day/month/year BE, like 11/10/2562' },
    ],
    [
      '[R3] TRUE in a text’s place',
      'text',
      true,
      { th: '“true” ไม่ใช่ข้อความ', en: '“true” is not text' },
      { th: 'พิมพ์เป็นข้อความ', en: 'Type it as text' },
    ],
    [
      '[R4] names the error',
      'whole',
      '#DIV/0!',
      { th: 'สูตรในช่องนี้ผิดพลาด (#DIV/0!)', en: 'The formula in this cell fails (#DIV/0!)' },
      { th: 'แก้สูตร หรือพิมพ์ค่าแทน', en: 'Mend the formula, or type the value instead' },
    ],
    [
      '[R5] counts the characters',
      'text',
      'ก'.repeat(12),
      { th: 'ข้อความยาว 12 ตัวอักษร เกิน 10', en: 'The text has 12 characters, over 10' },
      { th: 'ย่อให้ไม่เกิน 10 ตัวอักษร', en: 'Shorten it to 10 characters' },
    ],
    [
      '[R9] gives both ends',
      'whole',
      5_001,
      { th: '“5001” อยู่นอกช่วงที่ใช้ได้', en: '“5001” is outside what may stand here' },
      { th: 'แก้ให้อยู่ในช่วง 0 ถึง 5,000', en: 'Make it 0 to 5,000' },
    ],
    [
      '[R9] writes years as years',
      'year',
      2566,
      { th: '“2566” อยู่นอกช่วงที่ใช้ได้', en: '“2566” is outside what may stand here' },
      { th: 'แก้ให้อยู่ในช่วง 2563 ถึง 2565', en: 'Make it 2563 to 2565' },
    ],
    [
      '[R9] gives the lower end alone where the file says no upper one',
      'decimal',
      -6,
      { th: '“-6” อยู่นอกช่วงที่ใช้ได้', en: '“-6” is outside what may stand here' },
      { th: 'แก้ให้อยู่ในช่วง ตั้งแต่ -5 ขึ้นไป', en: 'Make it at least -5' },
    ],
    [
      '[R9] does not separate what stands behind the decimal point',
      'fine',
      100,
      { th: '“100” อยู่นอกช่วงที่ใช้ได้', en: '“100” is outside what may stand here' },
      { th: 'แก้ให้อยู่ในช่วง 0.1234 ถึง 99.9999', en: 'Make it 0.1234 to 99.9999' },
    ],
  ])('%s', (_title, type, cell, what, cure) => {
    expect(readers[type](cell)).toMatchObject({ what, cure });
  });

  test('a long content is cut to what can be read at a glance', () => {
    const fault = readers.whole('ก'.repeat(500)) as CellIssue;
    expect(fault.what.th).toBe(`“${'ก'.repeat(40)}” ไม่ใช่จำนวนเต็ม`);
  });
});

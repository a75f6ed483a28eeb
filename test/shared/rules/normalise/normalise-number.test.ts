import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column } from '../../../../shared/indicator/column.ts';
import { firstYear, lastYear } from '../../../../shared/indicator/day-number.ts';
import { timesHundred } from '../../../../shared/rules/normalise/amount.ts';
import { cellNormaliser } from '../../../../shared/rules/normalise/normalise-rows.ts';

const words = { th: 'จำนวน', en: 'Number' };
const columnOf = (type: object, header = words) =>
  cellNormaliser(column.parse({ key: 'number', header, hint: words, ...type }), '2019-12-31');

const whole = columnOf({ type: 'whole' });
const decimal = columnOf({ type: 'decimal', decimals: 2 });
const percent = columnOf({ type: 'decimal', decimals: 2, percent: true });
const money = columnOf({ type: 'money' });
const year = columnOf({ type: 'year' });
const kilometres = columnOf({ type: 'decimal', decimals: 2 }, { th: 'ระยะทาง (กม.)', en: 'Distance' });
const inBaht = columnOf({ type: 'whole' }, { th: 'ค่าใช้จ่าย (บาท)', en: 'Cost' });

const what = (en: string) => ({ what: { en: expect.stringContaining(en) } });

describe('a number column leaves alone', () => {
  test.each([
    12,
    0,
    -3.5,
    12.345,
    null,
    '',
    '   ',
    true,
    'abc',
    '12 คนครึ่ง',
    '12 (ชาย 5)',
    'ร้อยละ 20 คน',
    '1:30',
    '#N/A',
    '5-',
    '( 5',
    '5)',
    '(-5)',
  ])('%j, which reads as it stands or which the reader reports as well', (cell) => {
    expect(decimal(cell)).toBeNull();
  });

  test('a value below one in a per cent column: 0.5 % is a fair result', () => {
    expect(percent(0.5)).toBeNull();
  });
});

describe('a number typed as text', () => {
  test.each<[string, number]>([
    ['12', 12],
    [' 12 ', 12],
    ['12\u200B', 12],
    ["'12", 12],
    ["' 12", 12],
    ['007', 7],
    ['+5', 5],
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['－５', -5],
    ['-0', 0],
    ['.5', 0.5],
    ['12.', 12],
    ['75.0000', 75],
    ['๑๒', 12],
    ['１２．５', 12.5],
    ['٣٫٥', 3.5],
    ['08.๓0', 8.3],
    ['1,407.52', 1407.52],
    ['๑,๔๐๗.๕๒', 1407.52],
    ['1,234,567', 1234567],
    ['1\u00A0407.52', 1407.52],
    ['1\u2009407', 1407],
    ['1\u202F234\u202F567', 1234567],
    ['12 คน', 12],
    ['20ราย', 20],
    ['จำนวน 1,200 แห่ง', 1200],
    ['จำนวน -5 ราย', -5],
    ['12 คน.', 12],
  ])('%j is %d', (cell, after) => {
    expect(decimal(cell)).toMatchObject({ after });
  });

  test.each<[string, string]>([
    ['1,40', 'can be read in two ways'],
    ['1,2,3', 'can be read in two ways'],
    ['1.407,52', 'can be read in two ways'],
    ['1.407.520', 'can be read in two ways'],
    ['0,123', 'can be read in two ways'],
    ['1 407.52', 'can be read in two ways'],
    ['1\u00A0407,520', 'can be read in two ways'],
    ['12.345', 'over 2 decimal places'],
    ['(5)', 'in brackets'],
    ['- 5', 'may or may not be a minus'],
    ['5 ล้าน', 'in words'],
    ['2 พันคน', 'in words'],
    ['1e5', 'shortened by Excel'],
    ['1.2E+05', 'shortened by Excel'],
    ['1/2', 'is a fraction'],
    ['½', 'is a fraction'],
    ['10-20', 'more than one number'],
    ['10 ถึง 20 คน', 'more than one number'],
    ['11/10/2562', 'is a date'],
    ['11 ต.ค. 62', 'is a date'],
    ['20%', 'is per cent'],
    ['ร้อยละ 20', 'is per cent'],
    ['1,200 บาท', 'may not be this column'],
    ['5 กม.', 'may not be this column'],
    ['1234567890123456', '15 digits'],
    [' - ', '“-” does not say whether it is zero or not reported'],
    ['–', 'zero or not reported'],
    ['...', 'zero or not reported'],
    ['ไม่มี', 'zero or not reported'],
    ['ไม่ มี', 'zero or not reported'],
    ['N/A', 'zero or not reported'],
  ])('%j is asked about: %s', (cell, doubt) => {
    expect(decimal(cell)).toMatchObject(what(doubt));
  });

  test.each([
    ['2 สิบ', 20],
    ['2 ร้อย', 200],
    ['2 พัน', 2_000],
    ['2k', 2_000],
    ['2 หมื่น', 20_000],
    ['2 แสน', 200_000],
    ['1.5 ล้านบาท', 1_500_000],
    ['2 สิบล้าน', 20_000_000],
    ['2 ร้อยล้าน', 200_000_000],
    ['2 พันล้านบาท', 2_000_000_000],
  ])('%s is named in digits, and not taken', (cell, value) => {
    expect(decimal(cell)).toMatchObject({ cure: { en: `Type it in digits: ${value} if that is meant` } });
  });

  test('what is done to it is said', () => {
    expect(decimal('๑,๒๐๐ คน')).toMatchObject({
      why: {
        th: 'เก็บเป็นตัวเลข ไม่ใช่ข้อความ · ใช้เลขอารบิก · ตัดเครื่องหมายคั่นหลักพัน · ตัด “คน”',
        en: 'kept as a number, not as text; in the digits 0–9; without separators of thousands; without “คน”',
      },
    });
  });

  test('any number is exactly the one that was written, in any digits and groups', () => {
    const scripts = [0x30, 0xe50, 0x660, 0x6f0, 0xff10];
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }),
        fc.constantFrom('', ',', '\u00A0', '\u202F'),
        fc.infiniteStream(fc.constantFrom(...scripts)),
        (units, separator, zeros) => {
          const digits = String(Math.abs(units)).padStart(3, '0');
          const grouped = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, separator);
          const written = `${units < 0 ? '-' : ''}${grouped}.${digits.slice(-2)}`;
          const typed = written.replace(/\d/g, (d) => String.fromCharCode((zeros.next().value as number) + Number(d)));
          expect(decimal(typed)).toMatchObject({ after: units / 100 });
        },
      ),
    );
  });
});

describe('the kind of column decides', () => {
  test.each<[string, typeof whole, string, number | string]>([
    ['brackets are a minus in accounts', money, '(1,200.50)', -1200.5],
    ['baht is money’s unit', money, '1,200 บาท', 1200],
    ['baht as a sign', money, '฿1,200', 1200],
    ['baht with the dash of price tags', money, '1,200.-', 1200],
    ['baht with both', money, '1,200.- บาท', 1200],
    ['people are not money', money, '12 คน', 'may not be this column'],
    ['per cent in words', percent, 'ร้อยละ 20', 20],
    ['per cent as a sign', percent, '20%', 20],
    ['per cent as a full-width sign behind Thai digits', percent, '๒๐.๕ ％', 20.5],
    ['per cent behind', percent, '20 เปอร์เซ็นต์', 20],
    ['per cent on both sides', percent, 'ร้อยละ 20 %', 20],
    ['per cent as the old page prints it', percent, 'ร\u0E48\u0E49อยละ 20', 20],
    ['people are not per cent', percent, '20 คน', 'may not be this column'],
    ['too fine a per cent', percent, '20.555%', 'over 2 decimal places'],
    ['decimals in a column of whole numbers', whole, '1.407', 'has decimals'],
    ['a whole number with empty decimals', whole, '12.00', 12],
    ['the unit that the header names', kilometres, '5.25 กม.', 5.25],
    ['the same unit in full', kilometres, '5 กิโลเมตร', 5],
    ['a unit inside the word of the header’s', kilometres, '5 เมตร', 'may not be this column'],
    ['baht where the header names it', inBaht, '500 บาท', 500],
  ])('%s', (_title, normalise, cell, expected) => {
    expect(normalise(cell)).toMatchObject(typeof expected === 'number' ? { after: expected } : what(expected));
  });
});

describe('a cell that Excel shows as per cent', () => {
  test.each<[number, number]>([
    [0.2, 20],
    [0.07, 7],
    [0.29, 29],
    [0.005, 0.5],
    [1, 100],
    [1.1, 110],
    [-0.035, -3.5],
  ])('%d is %d in a per cent column', (cell, after) => {
    expect(percent(cell, 'percent')).toMatchObject({ after });
  });

  test('is asked about when its per cent has too many decimals', () => {
    expect(percent(29 / 48, 'percent')).toMatchObject(what('over 2 decimal places'));
  });

  test('is asked about in any other column, for it does not read as it looks', () => {
    expect(decimal(0.2, 'percent')).toMatchObject(what('“20%” is per cent'));
  });

  test('is left alone when it is zero either way', () => {
    expect([percent(0, 'percent'), decimal(0, 'percent')]).toEqual([null, null]);
  });

  test('a hundred times a number is the number with its point moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 2, max: 12 }), (units, places) => {
        expect(timesHundred(Number(`${units}e-${places}`))).toBe(Number(`${units}e-${places - 2}`));
      }),
    );
  });
});

describe('a year', () => {
  test.each([
    2563,
    firstYear,
    lastYear,
    5,
    12_345,
    2563.5,
    null,
    true,
    'ปีการศึกษา 2563',
    '256',
    '2700',
    firstYear - 544,
    lastYear - 542,
    9,
    100,
  ])('leaves %j alone', (cell) => {
    expect(year(cell)).toBeNull();
  });

  test.each<[string, number]>([
    ['2562', 2562],
    [`${firstYear}`, firstYear],
    [`${lastYear}`, lastYear],
    ['๒๕๖๓', 2563],
    ['2,563', 2563],
    ['2563.0', 2563],
    ['พ.ศ. 2562', 2562],
    ['พ.ศ.2562', 2562],
    ['พศ 2562', 2562],
    ['ปี 2562', 2562],
    ['ปี พ.ศ. ๒๕๖๒', 2562],
    ['ปีงบประมาณ 2563', 2563],
    ['ปีงบประมาณ พ.ศ. 2563', 2563],
    ['ประจำปีงบประมาณ 2563', 2563],
    ['FY2563', 2563],
    ['2563 B.E.', 2563],
  ])('%j is %d', (cell, after) => {
    expect(year(cell)).toMatchObject({ after });
  });

  test.each<[string | number, string]>([
    [2019, '2562 BE'],
    ['2019', '2562 BE'],
    ['ค.ศ. 2019', '2562 BE'],
    ['FY 2020', '2563 BE'],
    [firstYear - 543, `${firstYear} BE`],
    [lastYear - 543, `${lastYear} BE`],
    [10, 'two digits'],
    [99, 'two digits'],
    ['ปี ๖๓', 'two digits'],
    ["'63", 'two digits'],
    ['2563-2565', 'more than one year'],
    ['2563/64', 'more than one year'],
    ['2563 และ 2564', 'more than one year'],
    ['-', 'is not a year'],
  ])('%j is asked about: %s', (cell, doubt) => {
    expect(year(cell)).toMatchObject(what(doubt));
  });
});

import { describe, expect, test } from 'vitest';
import {
  type Column,
  choicesOf,
  column,
  isChoice,
  isNumber,
  isValidOn,
  limitsOf,
  type NumberColumn,
  placesOf,
} from '../../../shared/indicator/column.ts';
import { columnOf, words } from '../sheet.ts';

const made = (type: string, others: object = {}): Column => column.parse(columnOf(type, 'x', 'หัว', others));

describe('what a file leaves out', () => {
  test('is filled by the district, not required, and as wide as most', () => {
    expect(made('date')).toEqual({
      type: 'date',
      key: 'x',
      header: words('หัว'),
      hint: words('กรอก'),
      width: 110,
      filledBy: 'district',
      required: false,
    });
  });

  test.each<[string, object]>([
    ['text', { maxLength: 300 }],
    ['yesNo', { yes: { th: 'ใช่', en: 'Yes' }, no: { th: 'ไม่ใช่', en: 'No' } }],
  ])('of %s: %j', (type, defaults) => {
    expect(made(type)).toMatchObject(defaults);
  });

  test('of decimal: no per cent', () => {
    expect(made('decimal', { decimals: 1 })).toMatchObject({ percent: false });
  });
});

describe('a number column', () => {
  test.each<[string, object, number, number, number]>([
    ['whole', {}, 0, -1e11, 1e11],
    ['whole', { min: -5, max: 7 }, 0, -5, 7],
    ['year', { min: 2563, max: 2565 }, 0, 2563, 2565],
    ['money', {}, 2, 0, 1e11],
    ['money', { min: -100, max: 99.99 }, 2, -10_000, 9_999],
    ['decimal', { decimals: 1 }, 1, -1e11, 1e11],
    ['decimal', { decimals: 2, min: 0.07, max: 1.005 }, 2, 7, 100],
    ['decimal', { decimals: 4, min: 0, max: 0.145 }, 4, 0, 1_450],
    ['decimal', { decimals: 4, max: 1e10 }, 4, -1e11, 1e11],
  ])('%s %j has %d places and holds %d to %d units', (type, others, places, min, max) => {
    const number = made(type, others) as NumberColumn;
    expect(placesOf(number)).toBe(places);
    expect(limitsOf(number)).toEqual({ min, max });
  });
});

describe('the kinds of column', () => {
  test.each<[string, object, boolean, boolean]>([
    ['text', {}, false, false],
    ['date', {}, false, false],
    ['whole', {}, true, false],
    ['decimal', { decimals: 2 }, true, false],
    ['money', {}, true, false],
    ['year', {}, true, false],
    ['choice', { choices: [{ code: 'a', label: words('ก') }] }, false, true],
    ['yesNo', {}, false, true],
  ])('%s', (type, others, number, choice) => {
    expect([isNumber(made(type, others)), isChoice(made(type, others))]).toEqual([number, choice]);
  });
});

describe('a choice', () => {
  test.each<[string, { validFrom?: string; validTo?: string }, boolean]>([
    ['ended the day before', { validTo: '2019-12-30' }, false],
    ['begins the day after', { validFrom: '2020-01-01' }, false],
    ['ends on the day', { validTo: '2019-12-31' }, true],
    ['begins on the day', { validFrom: '2019-12-31' }, true],
    ['holds around it', { validFrom: '2012-01-01', validTo: '2021-09-30' }, true],
    ['holds always', {}, true],
  ])('%s: a quarter that ends on 31 December 2019 may use it: %s', (_title, dates, valid) => {
    expect(isValidOn({ code: 'a', label: words('ก'), ...dates }, '2019-12-31')).toBe(valid);
  });

  test('yes and no are one of two', () => {
    const yesNo = made('yesNo', { yes: words('มี'), no: words('ไม่มี') });
    expect(choicesOf(yesNo as never)).toEqual([
      { code: 'yes', label: words('มี') },
      { code: 'no', label: words('ไม่มี') },
    ]);
  });
});

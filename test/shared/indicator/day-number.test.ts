import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, readDay } from '../../../shared/indicator/day-number.ts';

describe('a day as it is typed', () => {
  test.each([
    ['', 'nothing'],
    ['11/10', 'no year'],
    ['11/10/62', 'two digits of a year'],
    ['11/10/256', 'three digits'],
    ['11/10/25620', 'five digits'],
    ['11/10/2019', 'a year of the Common Era'],
    ['31/12/2443', 'before the first year: engines do not agree on the days of 1900'],
    ['1/1/2644', 'after the last year'],
    ['0/1/2563', 'no day 0'],
    ['1/0/2563', 'no month 0'],
    ['00/1/2563', 'no day 00'],
    ['1/13/2563', 'no month 13'],
    ['10/31/2563', 'month before day'],
    ['31/4/2563', 'April has 30 days'],
    ['30/2/2563', 'February never has 30'],
    ['29/2/2562', 'no leap year'],
    ['29/2/2643', '2100 will be no leap year'],
    ['001/1/2563', 'three digits of a day'],
    ['1/001/2563', 'three digits of a month'],
    ['0011/10/2562', 'four digits of a day'],
    ['11/0010/2562', 'four digits of a month'],
    ['/10/2562', 'no day'],
    ['11//2562', 'no month'],
    ['11/10/', 'an empty year'],
    ['11/10/2562/1', 'a fourth part'],
    [' 11/10/2562', 'a space before it'],
    ['11/10/2562 ', 'a space behind it'],
    ['11 /10/2562', 'a space within'],
    ['-1/10/2562', 'a sign'],
    ['1e1/10/2562', 'an exponent'],
    ['1./10/2562', 'a decimal point'],
    ['๑๑/๑๐/๒๕๖๒', 'Thai digits'],
    ['11-10-2562', 'hyphens'],
    ['11.10.2562', 'dots'],
    ['2019-10-11', 'the ISO form'],
    ['11 ต.ค. 2562', 'a Thai month'],
    ['11/ต.ค./2562', 'a Thai month between strokes'],
    ['ตุลาคม', 'a word'],
  ])('%j is none: %s', (text) => {
    expect(readDay(text)).toBeNull();
  });

  test.each([
    ['11/10/2562', 25621011],
    ['1/1/2563', 25630101],
    ['01/01/2563', 25630101],
    ['9/09/2563', 25630909],
    ['29/2/2563', 25630229],
    ['29/2/2543', 25430229],
    ['28/2/2562', 25620228],
    ['31/12/2562', 25621231],
    ['1/1/2444', 24440101],
    ['31/12/2643', 26431231],
  ])('%j is %d', (text, number) => {
    expect(readDay(text)).toBe(number);
  });

  test('every day of the calendar reads, and its next one is later', () => {
    const dates = fc.date({ min: new Date('1901-01-01'), max: new Date('2100-12-30'), noInvalidDate: true });
    const number = (date: Date) =>
      readDay(`${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear() + 543}`);
    fc.assert(
      fc.property(dates, (date) => {
        const next = new Date(date.getTime() + 24 * 60 * 60 * 1000);
        expect(number(date)).toBe(dayNumber(date.toISOString().slice(0, 10)));
        expect(number(next)).toBeGreaterThan(number(date) as number);
      }),
    );
  });
});

test.each([
  ['2019-12-31', 25621231],
  ['2020-02-29', 25630229],
  ['1901-01-01', 24440101],
])('the day %s has the number %d', (date, number) => {
  expect(dayNumber(date)).toBe(number);
});

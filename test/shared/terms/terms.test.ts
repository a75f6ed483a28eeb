import { describe, expect, test } from 'vitest';
import { readDate, thaiDate } from '../../../shared/terms/date.ts';
import { firstDay, lastDay, parsePeriod, periodCode, periodName, type Quarter } from '../../../shared/terms/period.ts';

describe('period', () => {
  test.each(['', '2563', '2563-Q0', '2563-Q5', '2563Q1', '1963-Q1', '2563-q1', ' 2563-Q1', '2563-Q1\n', '25630-Q1'])(
    'refuses %j',
    (code) => {
      expect(parsePeriod(code)).toBeNull();
    },
  );

  test.each([
    [1, '2019-10-01', '2019-12-31'],
    [2, '2020-01-01', '2020-03-31'],
    [3, '2020-04-01', '2020-06-30'],
    [4, '2020-07-01', '2020-09-30'],
  ] as const)('quarter %d of fiscal year 2563 runs from %s to %s', (quarter, first, last) => {
    const period = { fiscalYear: 2563, quarter: quarter as Quarter };
    expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
    expect(parsePeriod(periodCode(period))).toEqual(period);
  });

  test('is named in full', () => {
    expect(periodName({ fiscalYear: 2563, quarter: 1 }).th).toBe('ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2563 (ต.ค. – ธ.ค. 2562)');
  });
});

describe('a date as officers write it', () => {
  test.each([
    ['11 ต.ค. 62', 'two-digit-year'],
    ['11/10/62', 'two-digit-year'],
    ['31/02/2562', 'unreadable'],
    ['29/2/2562', 'unreadable'],
    ['11/13/2562', 'unreadable'],
    ['ตุลาคม 2562', 'unreadable'],
    ['11 ต.ต. 2562', 'unreadable'],
    ['1', 'unreadable'],
    ['11/10/256', 'unreadable'],
    ['11/10/1899', 'unreadable'],
    [3.5, 'unreadable'],
    [-1, 'unreadable'],
    [2562, 'unreadable'],
  ])('%j is %s', (written, fault) => {
    expect(readDate(written)).toEqual({ fault });
  });

  test.each([
    ['11/10/2562', '2019-10-11'],
    ['11-10-2562', '2019-10-11'],
    ['11.10.2562', '2019-10-11'],
    [' 1/1/2563 ', '2020-01-01'],
    ['29/2/2563', '2020-02-29'],
    ['11 ต.ค. 2562', '2019-10-11'],
    ['11 ตุลาคม 2562', '2019-10-11'],
    ['11/10/2019', '2019-10-11'],
    ['2019-10-11', '2019-10-11'],
    ['2562-10-11', '2019-10-11'],
    [43749, '2019-10-11'],
    [242077, '2019-10-12'],
  ])('%j is %s', (written, date) => {
    expect(readDate(written)).toEqual({ date });
  });

  test('is shown with its Thai month and Buddhist Era year', () => {
    expect(thaiDate('2019-10-11')).toBe('11 ต.ค. 2562');
  });
});

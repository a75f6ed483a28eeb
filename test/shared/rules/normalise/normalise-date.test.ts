import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstYear, lastYear } from '../../../../shared/indicator/day-number.ts';
import { normaliseDate } from '../../../../shared/rules/normalise/date.ts';

describe('a day that reads as it stands, or that no more can be said of than the reader says, is left alone', () => {
  test.each(['11/10/2562', '01/02/2563', '1/1/2444', '31/12/2643', '29/2/2563', '#N/A'])('%j', (cell) => {
    expect(normaliseDate(cell)).toBeNull();
  });

  test.each([
    'เมื่อวาน',
    `1/1/${firstYear - 1}`,
    `1-1-${lastYear + 1}`,
    `1-1-${firstYear - 544}`,
    '11/10/256',
    '12',
    'ประชุม 11 ต.ค. 2562',
    '11 ต.ต. 2562',
    62,
    -1,
    3.5,
    10_958,
    110_000,
    2_958_466,
    true,
  ])('%j', (cell) => {
    expect(normaliseDate(cell)).toBeNull();
  });
});

describe('11 October 2562, written as', () => {
  test.each([
    ' 11/10/2562',
    '11/10/2562\u200B',
    "'11/10/2562",
    '11-10-2562',
    '11.10.2562',
    '11 10 2562',
    '11 / 10 / 2562',
    '11–10–2562',
    '๑๑/๑๐/๒๕๖๒',
    '๑๑/10/2562',
    '１１／１０／２５６２',
    '11 ต.ค. 2562',
    '11 ต.ค.2562',
    '11ต.ค.2562',
    '11 ต.ค 2562',
    '11 ต. ค. 2562',
    '11 ตค 2562',
    '11/ต.ค./2562',
    '11-ต.ค.-2562',
    '๑๑ ต.ค. ๒๕๖๒',
    '11 ตุลาคม 2562',
    '11 ตุลา 2562',
    '11 ตุลาคม พ.ศ. 2562',
    '11 ตุลาคม พ.ศ.2562',
    '11 ตุลาคม ปี 2562',
    'วันที่ 11 ตุลาคม 2562',
    'เมื่อวันที่ 11 ต.ค. 2562',
    'วันศุกร์ที่ 11 ตุลาคม พ.ศ. 2562',
    'ศุกร์ 11 ต.ค. 2562',
    'ศ. 11 ต.ค. 2562',
    'Fri, 11 Oct 2019',
    '11 Oct 2019',
    '11-Oct-2019',
    '11 October 2562',
    'October 11, 2019',
    '11/10/2019',
    '11/10/2019 A.D.',
    '11 ต.ค. ค.ศ. 2019',
    '2019-10-11',
    '2562-10-11',
    '2562/10/11',
    '2019-10-11T00:00:00',
    '2562-10-11 08:30',
    '11/10/2562 08.30 น.',
    '11 ต.ค. 2562 เวลา 08:30 น.',
    43_749,
    43_749.354,
    242_076,
  ])('%j', (cell) => {
    expect(normaliseDate(cell)).toMatchObject({ after: '11/10/2562' });
  });
});

describe('months', () => {
  test.each([
    ['1 ม.ค. 2563', 1],
    ['1 มค. 2563', 1],
    ['1 มกรา 2563', 1],
    ['1 ก.พ. 2563', 2],
    ['1 กุมภาพันธุ์ 2563', 2],
    ['1 มี.ค. 2563', 3],
    ['1 มีนา 2563', 3],
    ['1 เม.ย. 2563', 4],
    ['1 พ.ค. 2563', 5],
    ['1 พฤษภา 2563', 5],
    ['1 May 2020', 5],
    ['1 มิ.ย. 2563', 6],
    ['1 กรกฎาคม 2563', 7],
    ['1 กรกฏาคม 2563', 7],
    ['1 ส.ค. 2563', 8],
    ['1 Sept. 2020', 9],
    ['1 ก.ย. 2563', 9],
    ['1 พ.ย. 2563', 11],
    ['1 พฤศจิกา 2563', 11],
    ['1 พฤษจิกายน 2563', 11],
    ['1 พฤจิกายน 2563', 11],
    ['1 ธันวาคม 2563', 12],
  ])('%s is in month %d', (cell, month) => {
    expect(normaliseDate(cell)).toMatchObject({ after: `1/${month}/2563` });
  });
});

describe('any day', () => {
  test('is the same in every way of writing it', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = date.toISOString().slice(0, 10).split('-').map(Number) as [number, number, number];
        const buddhist = year + 543;
        const named = (locale: string, month: 'short' | 'long') =>
          date.toLocaleDateString(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
        const ways = [
          ...[`${day}-${month}-${buddhist}`, `${day}.${month}.${year}`, `${year}-${month}-${day}`],
          ...[named('th-TH', 'short'), named('th-TH', 'long'), named('en-GB', 'short'), named('en-US', 'long')],
          date.toLocaleDateString('th-TH', { dateStyle: 'full', timeZone: 'UTC' }),
          date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
          `${date.toLocaleDateString('th-TH', { weekday: 'short', timeZone: 'UTC' })} ${day}/${month}/${buddhist}`,
          Math.floor(date.getTime() / 86_400_000) + 25_569,
        ];
        expect(ways.map((way) => normaliseDate(way))).toEqual(
          ways.map(() => expect.objectContaining({ after: `${day}/${month}/${buddhist}` })),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a date that only a person can tell', () => {
  test.each<[string | number, string]>([
    ['11 ต.ค. 62', 'two digits of a year'],
    ['11/10/62', 'two digits of a year'],
    ['11 10 62', 'two digits of a year'],
    ["11 Oct '19", 'two digits of a year'],
    ['10/13/2562', 'day and month may be exchanged'],
    ['12/31/2562', 'day and month may be exchanged'],
    ['13/13/2562', 'is not in the calendar'],
    ['12/32/2562', 'is not in the calendar'],
    ['2562-13-10', 'day and month may be exchanged'],
    ['31 ก.พ. 2562', 'is not in the calendar'],
    ['29/2/2562', 'is not in the calendar'],
    ['0/10/2562', 'is not in the calendar'],
    ['45/45/2562', 'is not in the calendar'],
    ['ต.ค. 2562', 'has no day or no month'],
    ['เดือนตุลาคม 2562', 'has no day or no month'],
    ['ตุลาคม', 'has no day or no month'],
    ['10/2562', 'has no day or no month'],
    ['2562', 'has no day or no month'],
    [2562, 'has no day or no month'],
    [2019, 'has no day or no month'],
    ['11/10/2562, 12/11/2562', 'more than one day'],
    ['11/10/2562 12/11/2562', 'more than one day'],
    ['11-12 ต.ค. 2562', 'more than one day'],
    ['11 และ 12 ตุลาคม 2562', 'more than one day'],
    ['11-12/10/2562', 'more than one day'],
    ['1 ต.ค. - 31 ธ.ค. 2562', 'more than one day'],
    ['วันเสาร์ที่ 11 ตุลาคม 2562', 'another weekday'],
    ['11 ต.ค. ค.ศ. 2562', 'era'],
    ['11/10/2019 พ.ศ.', 'era'],
    ['2019-10-10T17:00:00Z', 'time zone'],
    ['43749', 'number of a day'],
    [22_930, 'two digits of a year'],
    [10_959, 'two digits of a year'],
    [36_525, 'two digits of a year'],
    [242_582, 'is not in the calendar'],
    ['-', 'is not a date'],
    ['ไม่มี', 'is not a date'],
  ])('%j: %s', (cell, doubt) => {
    expect(normaliseDate(cell)).toMatchObject({ what: { en: expect.stringContaining(doubt) } });
  });
});

describe('what is done to a date is said', () => {
  test.each<[string | number, string]>([
    ['11-10-2562', 'written as day/month/year BE'],
    ['11 Oct 2019', 'written as day/month/year BE; 2019 CE is 2562 BE'],
    ['11/10/2562 08.30 น.', 'written as day/month/year BE; without the time “08.30 น.”'],
    [43_749, "written as day/month/year BE; from Excel's own date"],
    [43_749.5, "written as day/month/year BE; from Excel's own date; without its time"],
    [242_076, 'written as day/month/year BE; Excel took 2562 for a Common Era year'],
  ])('%j', (cell, en) => {
    expect(normaliseDate(cell)).toMatchObject({ why: { en } });
  });
});

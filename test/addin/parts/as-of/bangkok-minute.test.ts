import { describe, expect, test } from 'vitest';
import { bangkokMinute, momentOf } from '../../../../addin/parts/as-of/bangkok-minute.ts';
import { pastMoment } from '../../../../shared/wire/parameters.ts';

describe('a minute of Bangkok', () => {
  test.each([
    ['2020-01-31T02:00:30.900Z', '2020-01-31T09:00'],
    ['2020-01-31T17:00:00Z', '2020-02-01T00:00'],
    ['2019-12-31T16:59:59Z', '2019-12-31T23:59'],
  ])('%s is %s on its clocks', (moment, minute) => {
    expect(bangkokMinute(new Date(moment))).toBe(minute);
  });

  test('is asked for as a moment that the server reads, without a + that a link could lose', () => {
    const moment = momentOf('2020-02-01T00:00');
    expect(moment).toBe('2020-01-31T17:00:00Z');
    expect(pastMoment.parse(moment)).toEqual(new Date('2020-02-01T00:00:00+07:00'));
  });

  test.each(['', '2020-02-01', '2020-02-01T', '2020-13-01T00:00'])('%j is no moment', (minute) => {
    expect(momentOf(minute)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { bangkokDay, daysBetween, extended, windowState } from '../../../../shared/rules/calendar/reporting-window.ts';

const window = { opensOn: '2020-01-05', dueOn: '2020-01-20', closesOn: '2020-02-05' };

test.each([
  ['2020-01-04T16:59:59Z', '2020-01-04'],
  ['2020-01-04T17:00:00Z', '2020-01-05'],
  ['2019-12-31T17:00:00Z', '2020-01-01'],
])('at %s it is %s in Bangkok', (moment, day) => {
  expect(bangkokDay(new Date(moment))).toBe(day);
});

test.each([
  ['2020-01-04', 'before'],
  ['2020-01-05', 'open'],
  ['2020-01-20', 'open'],
  ['2020-01-21', 'late'],
  ['2020-02-05', 'late'],
  ['2020-02-06', 'closed'],
])('%s is %s', (day, state) => {
  expect(windowState(window, day)).toBe(state);
});

test.each([
  [undefined, '2020-01-20', '2020-02-05'],
  ['2020-01-10', '2020-01-20', '2020-02-05'],
  ['2020-01-27', '2020-01-27', '2020-02-05'],
  ['2020-02-10', '2020-02-10', '2020-02-10'],
])('given until %s, it is due %s and closes %s', (given, dueOn, closesOn) => {
  expect(extended(window, given)).toEqual({ ...window, dueOn, closesOn });
});

test('days are counted over the end of a month and a year', () => {
  expect(daysBetween('2019-12-31', '2020-01-01')).toBe(1);
  expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
});

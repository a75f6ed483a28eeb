import { describe, expect, test } from 'vitest';
import { type DatedQuarter, openingQuarter } from '../../../../shared/rules/calendar/opening-quarter.ts';

const quarter = (period: string, window: DatedQuarter['window'], worked = false): DatedQuarter => ({
  period,
  window,
  worked,
});

describe('what opens first', () => {
  test.each<[string, DatedQuarter[], string | undefined]>([
    ['nothing where no quarter has its days', [], undefined],
    [
      'what is open and worked at, not next year’s first quarter',
      [quarter('2563-Q1', 'open', true), quarter('2564-Q1', 'before')],
      '2563-Q1',
    ],
    ['what is late and worked at', [quarter('2563-Q1', 'late', true), quarter('2563-Q2', 'before')], '2563-Q1'],
    [
      'the latest of several that are open and worked at',
      [quarter('2563-Q2', 'open', true), quarter('2563-Q1', 'late', true)],
      '2563-Q2',
    ],
    [
      'what was last open and worked at, though the next has opened and is empty',
      [quarter('2563-Q1', 'closed', true), quarter('2563-Q2', 'open')],
      '2563-Q1',
    ],
    [
      'the latest of what is closed and worked at',
      [quarter('2562-Q4', 'closed', true), quarter('2563-Q1', 'closed', true), quarter('2563-Q2', 'before')],
      '2563-Q1',
    ],
    ['what is open where nobody has begun', [quarter('2563-Q1', 'closed'), quarter('2563-Q2', 'open')], '2563-Q2'],
    [
      'the latest closed where nobody ever began',
      [quarter('2562-Q4', 'closed'), quarter('2563-Q1', 'closed')],
      '2563-Q1',
    ],
    [
      'the earliest of what opens later',
      [quarter('2564-Q2', 'before'), quarter('2564-Q1', 'before'), quarter('2565-Q1', 'before')],
      '2564-Q1',
    ],
    [
      'what is open before what was put off with work in it',
      [quarter('2563-Q1', 'before', true), quarter('2562-Q4', 'open')],
      '2562-Q4',
    ],
  ])('%s', (_, quarters, period) => {
    expect(openingQuarter(quarters)?.period).toBe(period);
    expect(openingQuarter([...quarters].reverse())?.period).toBe(period);
  });
});

import { describe, expect, test } from 'vitest';
import { openingLine, openingOf, quartersOf } from '../../../../addin/parts/choices/opening-line.ts';
import { progressLine } from '../../sample-progress.ts';

const none = progressLine({}).states;
const second = (changes: object) => progressLine({ indicator: '2100-1040', ...changes });
const first = (changes: object) => progressLine({ indicator: '0800-6593', ...changes });

describe('before anybody has chosen', () => {
  test('it is the first by code where nobody has reported', () => {
    expect(openingLine([second({}), first({})])).toMatchObject({ indicator: '0800-6593' });
  });

  test('a draft is no report', () => {
    const lines = [second({ states: { ...none, none: 49, draft: 1 } }), first({})];
    expect(openingLine(lines)).toMatchObject({ indicator: '0800-6593' });
  });

  test.each(['submitted', 'in-review', 'returned', 'accepted', 'evaluated', 'reopened'])(
    'it is the one of which a district has a sheet that is %s',
    (state) => {
      const lines = [first({}), second({ states: { ...none, none: 49, [state]: 1 } })];
      expect(openingLine(lines)).toMatchObject({ indicator: '2100-1040' });
    },
  );

  const worked = { ...none, none: 20, accepted: 30 };

  test('of the quarter with work, not of next year’s that was set up ahead nor of one that has opened and is empty', () => {
    const lines = [
      first({ period: '2564-Q1', window: 'before' }),
      second({ period: '2564-Q1', window: 'before' }),
      first({ period: '2563-Q2' }),
      second({ period: '2563-Q2' }),
      first({ period: '2563-Q1', window: 'late' }),
      second({ period: '2563-Q1', window: 'late', states: worked }),
    ];
    expect(openingLine(lines)).toMatchObject({ indicator: '2100-1040', period: '2563-Q1' });
    expect(openingLine(lines, '2564-Q1')).toMatchObject({ indicator: '0800-6593', period: '2564-Q1' });
  });

  test('quarters come once each and in order, worked at if any indicator is', () => {
    const lines = [
      first({ period: '2564-Q1', window: 'before' }),
      first({ period: '2563-Q1', window: 'closed' }),
      second({ period: '2563-Q1', window: 'closed', states: { ...none, none: 49, draft: 1 } }),
    ];
    expect(quartersOf(lines)).toEqual([
      { period: '2563-Q1', window: 'closed', worked: true },
      { period: '2564-Q1', window: 'before', worked: false },
    ]);
  });

  test('of one indicator it is its own quarter with work', () => {
    const lines = [second({ period: '2563-Q1', window: 'closed', states: worked }), second({ period: '2563-Q2' })];
    expect(openingOf(lines)).toMatchObject({ period: '2563-Q1' });
  });

  test('it is nothing where nothing is reported on', () => {
    expect(openingLine([])).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { openingLine } from '../../../../addin/parts/choices/opening-line.ts';
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

  test('of it the latest quarter that has opened, though all reports are of an earlier one', () => {
    const lines = [
      first({ period: '2563-Q1' }),
      second({ period: '2563-Q3', window: 'before' }),
      second({ period: '2563-Q2', window: 'open' }),
      second({ period: '2563-Q1', window: 'closed', states: { ...none, none: 20, accepted: 30 } }),
    ];
    expect(openingLine(lines)).toMatchObject({ indicator: '2100-1040', period: '2563-Q2' });
  });

  test('it is nothing where nothing is reported on', () => {
    expect(openingLine([])).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { cityNext, citySituation } from '../../../../addin/panes/city/next/city-next.ts';
import type { SheetState } from '../../../../shared/terms/sheet.ts';
import type { Me } from '../../../../shared/wire/accounts.ts';
import type { PeriodProgress } from '../../../../shared/wire/city.ts';
import { progressLine } from '../../sample-progress.ts';

/** The table in addin/panes/city/next/city-next.ts, line by line. */

const none = { none: 0, draft: 0, submitted: 0, 'in-review': 0, returned: 0, accepted: 0, evaluated: 0, reopened: 0 };
const quarter = (states: Partial<PeriodProgress['states']>, changes: Partial<PeriodProgress> = {}) =>
  progressLine({ states: { ...none, ...states }, ...changes });
const owner = (state: SheetState) => ({
  ...{ office: '2100', name: { th: 'สยป.', en: 'Planning office' }, state },
  ...{ late: false, overdue: false, pleading: false },
});
const cancelled = { fromQuarter: 1, reason: 'ก', by: 'สยป.', at: '2026-01-05T00:00:00.000Z' } as const;

test.each<[string, Me['role'], number, PeriodProgress[]]>([
  ['unpublished', 'planning', 0, []],
  ['no-days', 'administrator', 3, []],
  ['looking', 'viewer', 3, [quarter({ submitted: 1 })]],
  ['keeping', 'administrator', 3, [quarter({ submitted: 1 })]],
  ['to-review', 'planning', 3, [quarter({ none: 49, submitted: 1 }, { overdue: ['1001', '1002', '1003'] })]],
  ['to-review', 'planning', 3, [quarter({ 'in-review': 1 }, { window: 'closed' })]],
  ['late', 'planning', 3, [quarter({ none: 3 }, { overdue: ['1001', '1002', '1003'], window: 'late' })]],
  ['to-review', 'planning', 3, [quarter({ accepted: 50 }, { ownerSheet: owner('submitted') })]],
  ['late', 'planning', 3, [quarter({ accepted: 50 }, { ownerSheet: { ...owner('none'), overdue: true } })]],
  ['to-evaluate', 'planning', 3, [quarter({ evaluated: 50 }, { window: 'closed', ownerSheet: owner('accepted') })]],
  ['collecting', 'planning', 3, [quarter({ returned: 1, accepted: 49 })]],
  ['to-evaluate', 'planning', 3, [quarter({ accepted: 50 }, { window: 'closed' })]],
  ['before', 'planning', 3, [quarter({ none: 50 }, { window: 'before' })]],
  [
    'done',
    'planning',
    3,
    [quarter({ evaluated: 50 }, { window: 'closed' }), quarter({ none: 50 }, { window: 'before' })],
  ],
  [
    'done',
    'planning',
    3,
    [quarter({ none: 3, evaluated: 47 }, { overdue: ['1001', '1002', '1003'], window: 'closed' })],
  ],
  ['done', 'planning', 3, [quarter({ evaluated: 50 }), quarter({ submitted: 1 }, { cancelled })]],
])('%s, to the %s', (situation, role, published, progress) => {
  expect(citySituation(role, published, progress)).toBe(situation);
  expect(cityNext).toHaveProperty(situation);
});

import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../shared/wire/operation.ts';
import { type OperationName, operations } from '../../../shared/wire/operations.ts';
import { namedIn, type ParameterName } from '../../../shared/wire/parameters.ts';
import { indicator, openWorld, period, refusal } from '../fixture.ts';

/** Every parameter of every operation, malformed in every way: the same problem, whoever asks and whatever else is wrong. */

const world = await openWorld();

const good: Record<ParameterName, string> = {
  ...{
    indicator,
    period,
    district: '1035',
    office: '1035',
    fiscalYear: '2563',
    agency: '5035',
    revision: '1',
    id: 'x',
  },
  ...{ account: 'viewer', department: '0700' },
};

const bad: Record<ParameterName, { code: string; values: string[] }> = {
  indicator: { code: 'unknown-indicator', values: ['x', '21001040', '2100-1040-2563', '%00', '2100-1040%20'] },
  period: { code: 'unknown-period', values: ['Q1', '2563', '2563-Q5', '2563-q1', '1963-Q1', '2563-Q1%0a'] },
  district: { code: 'unknown-district', values: ['9999', '1099', '35', '1035%20', 'จอมทอง'] },
  office: { code: 'unknown-office', values: ['x', '35', '10350', '1035%20', 'จอมทอง'] },
  fiscalYear: { code: 'unknown-year', values: ['nil', '63', '2019', '2600', '2563.0', '%202563', '0xA03'] },
  agency: { code: 'unknown-agency', values: ['x', '21000', '210', '5035%20'] },
  revision: { code: 'unknown-revision', values: ['0', '-1', '1.0', 'x', '1e1', '9999999999'] },
  account: { code: 'unknown-account', values: ['x', 'a-b', 'ก'.repeat(5), 'x'.repeat(31), 'viewer%20'] },
  department: { code: 'unknown-department', values: ['700', '07000', 'x', '5001', '0700%20'] },
  id: { code: 'not-found', values: ['x'.repeat(65)] },
};

function address(name: OperationName, changed: Partial<Record<ParameterName, string>>): string {
  return operations[name].path.replace(/\{(\w+)\}/g, (_, parameter: ParameterName) => {
    return changed[parameter] ?? good[parameter];
  });
}

const cases = (Object.keys(operations) as OperationName[]).flatMap((name) =>
  namedIn(operations[name].path).map((parameter) => [name, parameter] as const),
);

describe('a parameter that is malformed', () => {
  test('can be one of those that the contract knows, and no other', () => {
    const inBraces = Object.values(operations).flatMap(({ path }) => [...path.matchAll(/\{([^}]*)\}/g)]);
    expect(new Set(inBraces.map(([, name]) => name))).toEqual(new Set(Object.keys(bad)));
    expect(cases).toHaveLength(inBraces.length);
  });

  test.each(cases)('%s: %s', async (name, parameter) => {
    const { method }: Operation = operations[name];
    const { code, values } = bad[parameter];
    for (const value of values) {
      for (const who of ['planning', 'chomthong']) {
        const answer = await world.call(who, address(name, { [parameter]: value }), { method: method.toUpperCase() });
        expect(await refusal(answer), `${value} by ${who}`).toMatchObject({ status: 404, code });
      }
    }
    const nobody = await world.call(null, address(name, { [parameter]: values[0] ?? '' }), { method });
    expect(nobody.status).toBe(401);
  });

  test.each(['', ...bad.period.values])('readRoster: the quarter “%s” that it asks for', async (value) => {
    const answer = await world.call('planning', `${address('readRoster', {})}?period=${value}`);
    expect(await refusal(answer)).toMatchObject({ status: 404, code: 'unknown-period' });
  });
});

test.each([
  ['an indicator that there is not', 'readSheet', { indicator: '9999-999' }, 'unknown-indicator'],
  ['a quarter that is not reported on', 'readSheet', { period: '2570-Q1' }, 'unknown-period'],
  ['a quarter that is not reported on', 'readConsolidation', { period: '2570-Q1' }, 'unknown-period'],
  ['an indicator that there is not', 'acceptMany', { indicator: '9999-999' }, 'unknown-indicator'],
] as [string, OperationName, Partial<Record<ParameterName, string>>, string][])(
  '%s is unknown before it is anybody’s: %s',
  async (_, name, changed, code) => {
    const { method } = operations[name];
    const answer = await world.call('suanluang', address(name, changed), { method: method.toUpperCase() });
    expect(await refusal(answer)).toMatchObject({ status: 404, code });
  },
);

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { districts } from '../../../shared/catalogue/districts.ts';
import '../../chance.ts';
import { acts, districtActs } from '../../../shared/rules/sheets/workflow.ts';
import type { Operation } from '../../../shared/wire/operation.ts';
import { type OperationName, operations } from '../../../shared/wire/operations.ts';
import { attempt, officerOf } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, refusal, seedingDay, suanLuang } from '../fixture.ts';

/** A history by chance over everything that can be stored, and what operations have answered after each step of it. */

// It asks more in a minute than any person does.
const world = await openWorld({ requests: async () => null });
const minute = 60_000;
const places = [chomThong, suanLuang].flatMap((district) =>
  [period, '2563-Q2'].map((quarter) => ({ indicator, period: quarter, district })),
);
const named: Record<string, string> = {
  office: '1035',
  ...{ indicator, period, district: chomThong, fiscalYear: '2563', revision: '1' },
  agency: districts.find(({ code }) => code === chomThong)?.agencyCode ?? '',
};
const asked = (Object.entries(operations) as [OperationName, Operation][]).filter(([, { asOf }]) => asOf);
/** By turns each operation is asked after every fourth step, so that after each step many are. */
const inTurn = (step: number) => asked.filter((_, index) => index % 4 === step % 4);
const queries: Partial<Record<OperationName, Record<string, string>>> = {
  readRoster: { period: '2563-Q3' },
  readChanges: { from: '1', to: '2' },
};
const then: { at: Date; answers: Map<OperationName, unknown> }[] = [];

/** What is done next: something to a sheet, or a setting. */
const deeds = fc.sample(
  fc.record({
    place: fc.constantFrom(...places),
    act: fc.constantFrom(...acts),
    setting: fc.option(fc.nat(4), { freq: 2 }),
    chance: fc.nat(89),
  }),
  120,
);

beforeAll(async () => {
  let chance = 0;
  const below = (end: number) => chance % end;
  const days = { opensOn: '2025-12-01', dueOn: '2026-01-20', closesOn: '2026-02-20' };
  const targets = async () => {
    const { indicators } = operations.readTargets.answer.parse(await get('planning', '/api/v1/targets/2563'));
    const changes = indicators.map(({ indicator: code, version, results }) => ({
      ...{ indicator: code, version },
      results: results.map(({ key }) => ({ key, target: String(below(90)), quarterTargets: [null, null, null, null] })),
    }));
    return world.put('planning', '/api/v1/targets/2563', { reason: 'มติ', changes });
  };
  const register = async () => {
    const answer = await world.call('planning', `/api/v1/registers/${chomThong}`);
    const { entries } = operations.readRegister.answer.parse(await answer.json());
    const renamed = entries.map((entry, index) =>
      index === below(20) ? { ...entry, name: `${entry.name} ก` } : entry,
    );
    const body = { effective: '2563-Q3', entries: renamed, reason: `มติ ${below(100)}` };
    return world.put('planning', `/api/v1/registers/${chomThong}`, body, {
      'If-Match': answer.headers.get('ETag') ?? '',
    });
  };
  const settings = [
    targets,
    register,
    () => world.put('admin', '/api/v1/windows/2563-Q2', { ...days, dueOn: `2026-01-${10 + below(20)}`, reason: 'มติ' }),
    () =>
      world.put('planning', `/api/v1/windows/2563-Q1/extensions/${chomThong}`, {
        ...{ dueOn: `2026-02-${10 + below(10)}`, reason: 'น้ำท่วม' },
      }),
    () =>
      world.put('planning', `/api/v1/indicators/${indicator}/2563/cancellation`, {
        ...{ fromQuarter: below(2) === 0 ? 4 : null, reason: 'ยุบ' },
      }),
  ];
  for (const [step, { place, act, setting, chance: drawn }] of deeds.entries()) {
    world.time.now = new Date(seedingDay.getTime() + (step + 1) * minute);
    chance = drawn;
    const who = districtActs.includes(act) ? officerOf(place.district) : 'planning';
    await (setting === null ? attempt(world, place, act, who) : settings[setting]?.());
    then.push({ at: world.time.now, answers: await answers(step) });
  }
}, 120_000);

const get = async (who: string, path: string) => (await world.call(who, path)).json();

/** What the operations whose turn it is answer: now, or as of a moment. */
async function answers(step: number, asOf?: Date): Promise<Map<OperationName, unknown>> {
  const given = new Map<OperationName, unknown>();
  for (const [name, { path, access }] of inTurn(step)) {
    const address = path.replace(/\{(\w+)\}/g, (_, parameter: string) => named[parameter] ?? '');
    const query = new URLSearchParams(queries[name]);
    if (asOf) query.set('asOf', asOf.toISOString());
    const who = access.district === 'none' || name === 'readReview' ? 'planning' : 'chomthong';
    const answer = await world.call(who, `${address}?${query}`);
    if (asOf) expect(answer.headers.get('As-Of')).toBe(answer.ok ? asOf.toISOString() : null);
    const { reference: _, ...body } = { body: await answer.json() } as { body: unknown; reference?: string };
    given.set(name, answer.ok ? body : answer.status);
  }
  return given;
}

test('what is answered as of a moment is what was answered then, by every operation that can be asked', async () => {
  for (const [step, { at, answers: given }] of then.entries()) {
    expect([step, Object.fromEntries(await answers(step, at))]).toEqual([step, Object.fromEntries(given)]);
  }
  // The history has been one: most operations have answered many things.
  const different = (name: OperationName) => new Set(then.map(({ answers: given }) => JSON.stringify(given.get(name))));
  expect(asked.filter(([name]) => different(name).size > 2).length).toBeGreaterThan(10);
}, 120_000);

describe('a moment', () => {
  const ask = (asOf: string, who = 'chomthong') =>
    world.call(who, `/api/v1/sheets/${indicator}/${period}/${chomThong}?asOf=${encodeURIComponent(asOf)}`);

  test.each(['', 'x', '2026-01-12', '2026-01-12T03:00:00', '2026-13-12T03:00:00Z', '1768186800000'])(
    'that is written “%s” is refused',
    async (written) => {
      expect(await refusal(await ask(written))).toMatchObject({ status: 422, code: 'moment-malformed' });
    },
  );

  test('that has not come yet is refused', async () => {
    const ahead = new Date(world.time.now.getTime() + 1).toISOString();
    expect(await refusal(await ask(ahead))).toMatchObject({ status: 422, code: 'moment-ahead' });
    expect((await ask(world.time.now.toISOString())).status).toBe(200);
  });

  test('may name any zone', async () => {
    const answer = await ask('2026-01-12T10:00:30+07:00');
    expect(answer.headers.get('As-Of')).toBe('2026-01-12T03:00:30.000Z');
    expect(operations.readSheet.answer.parse(await answer.json()).revision).toBe(0);
  });

  test('before anything was stored knows no sheet', async () => {
    expect(await refusal(await ask('2019-01-01T00:00:00Z'))).toMatchObject({ code: 'unknown-indicator' });
  });

  test('lets nobody see what is another district’s', async () => {
    expect(await refusal(await ask(seedingDay.toISOString(), 'suanluang'))).toMatchObject({ code: 'other-district' });
  });

  test('of the past cannot be written to', async () => {
    const past = await world.storage.asOf(seedingDay);
    const writing = past as typeof world.storage;
    await expect(writing.saveMailWish('x', { address: null, digest: false, confirmed: true }, '')).rejects.toThrow();
  });
});

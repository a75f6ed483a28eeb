import { expect, test } from 'vitest';
import type { TargetsOrder } from '../../../shared/wire/indicators.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { openWorld, refusal, seedingDay } from '../fixture.ts';
import { smallIndicator } from '../small-indicator.ts';
import { stamp } from '../stamp.ts';

const path = '/api/v1/targets/2563';
const small = smallIndicator({ version: 1 });
const all = (target: string | null): [string | null, string | null, string | null, string | null] => [
  target,
  target,
  target,
  target,
];

async function open() {
  const world = await openWorld({ indicators: [small] });
  const read = async () => operations.readTargets.answer.parse(await (await world.call('planning', path)).json());
  const order = (body: Omit<TargetsOrder, 'reason'>) => world.put('planning', path, { reason: 'มติ กก.', ...body });
  const send = (...changes: TargetsOrder['changes']) => order({ changes });
  const { indicators } = await read();
  const [other, seed] = [
    indicators.find(({ indicator }) => indicator === small.code),
    indicators.find(({ indicator }) => indicator === '2100-1040'),
  ];
  if (!other || !seed) throw new Error('the world has two indicators');
  const key = { seed: seed.results[0]?.key ?? '', other: other.results[0]?.key ?? '' };
  const targets = async (code: string) =>
    (await read()).indicators
      .filter(({ indicator }) => indicator === code)
      .map(({ version, results: [result] }) => ({
        version,
        target: result?.target,
        quarters: result?.quarterTargets,
      }))[0];
  return { world, read, order, send, key, targets };
}

const seedChange = (key: string, target: string, quarterTargets = all(target), version = 1) => ({
  indicator: '2100-1040',
  version,
  results: [{ key, target, quarterTargets }],
});

test('changed targets are new versions of their indicators, all in one', async () => {
  const { send, key, targets, read } = await open();
  const answer = await send(seedChange(key.seed, '80'), {
    indicator: small.code,
    version: 1,
    results: [{ key: key.other, target: null, quarterTargets: [null, '10', '20.5', null] }],
  });
  expect(operations.changeTargets.answer.parse(await answer.json()).changed).toEqual([
    { indicator: '2100-1040', version: 2 },
    { indicator: small.code, version: 2 },
  ]);
  expect(await targets('2100-1040')).toEqual({ version: 2, target: '80', quarters: undefined });
  expect(await targets(small.code)).toEqual({ version: 2, target: null, quarters: [null, '10', '20.5', null] });
  expect((await read()).closed).toEqual([]);
});

test('[T4] nothing is changed by targets that hold already; sent again, a change is answered as done', async () => {
  const { send, key, targets } = await open();
  const { body } = await refusal(await send(seedChange(key.seed, '75')));
  expect(body.issues?.map(({ rule }) => rule)).toEqual(['T4']);
  expect((await send(seedChange(key.seed, '80'))).status).toBe(200);
  const again = await send(seedChange(key.seed, '80'));
  expect([again.status, await again.json()]).toEqual([200, { changed: [] }]);
  expect(await targets('2100-1040')).toMatchObject({ version: 2 });
});

test('[T3] a closed quarter keeps its target, and the year’s may change beside it', async () => {
  const { world, send, key, targets, read } = await open();
  world.time.now = new Date(seedingDay.getTime() + 31 * 86_400_000);
  expect((await read()).closed).toEqual([1]);
  const { status, code, body } = await refusal(await send(seedChange(key.seed, '80')));
  expect([status, code]).toEqual([422, 'targets-refused']);
  expect(body.issues).toMatchObject([{ rule: 'T3', subject: '2100-1040' }]);
  expect(await targets('2100-1040')).toMatchObject({ version: 1 });
  expect((await send(seedChange(key.seed, '80', ['75', '80', '80', '80']))).status).toBe(200);
  expect(await targets('2100-1040')).toEqual({ version: 2, target: '80', quarters: ['75.0000', '80', '80', '80'] });
});

test('[T5] a newer draft is not overtaken', async () => {
  const { world, send, key, targets } = await open();
  const stored = await world.storage.readIndicator('2100-1040', 2563);
  if (!stored) throw new Error('no 2100-1040');
  await world.storage.saveIndicator({ ...stored, version: 2, draft: true }, stamp(seedingDay.toISOString()));
  const { body } = await refusal(await send(seedChange(key.seed, '80')));
  expect(body.issues?.map(({ rule }) => rule)).toEqual(['T5']);
  expect(await targets('2100-1040')).toMatchObject({ version: 1 });
});

test('[T6] new targets hold from the quarter that is named, and those of the quarters before it stay', async () => {
  const { world, order, key, targets } = await open();
  const from = (quarter: 1 | 2 | 3 | 4, quarterTargets: ReturnType<typeof all>) =>
    order({ from: quarter, changes: [seedChange(key.seed, '80', quarterTargets)] });
  const { body } = await refusal(await from(3, ['75', '80', '80', '80']));
  expect(body.issues?.map(({ rule, what }) => [rule, what.en])).toEqual([
    ['T6', 'Quarter 2 comes before quarter 3, from which the new targets hold'],
  ]);
  expect((await from(3, ['75', '75', '80', '80'])).status).toBe(200);
  expect(await targets('2100-1040')).toMatchObject({ version: 2, quarters: ['75.0000', '75.0000', '80', '80'] });
  const held = async (quarter: 2 | 3) =>
    (await world.storage.readIndicatorIn('2100-1040', { fiscalYear: 2563, quarter }))?.version;
  expect([await held(2), await held(3)]).toEqual([1, 2]);
});

test('[T7] a version that takes effect later is not brought forward by its targets', async () => {
  const { order, key, targets, read } = await open();
  const third: ReturnType<typeof all> = ['75', '75', '80', '80'];
  expect((await order({ from: 3, changes: [seedChange(key.seed, '80', third)] })).status).toBe(200);
  const change = (quarterTargets: ReturnType<typeof all>) => [seedChange(key.seed, '80', quarterTargets, 2)];
  const earlier = await refusal(await order({ from: 2, changes: change(['75', '80', '80', '80']) }));
  expect(earlier.body.issues?.map(({ rule }) => rule)).toEqual(['T7']);
  // Where no quarter is named, they hold from the later one.
  expect((await order({ changes: change(['75', '75', '80', '85']) })).status).toBe(200);
  expect(await targets('2100-1040')).toMatchObject({ version: 3, quarters: ['75.0000', '75.0000', '80', '85'] });
  expect((await read()).indicators.find(({ indicator }) => indicator === '2100-1040')?.from).toBe(3);
});

test('new targets want a reason, and a quarter that is not closed', async () => {
  const { world, order, key } = await open();
  const changes = [seedChange(key.seed, '80')];
  expect(await refusal(await world.put('planning', path, { changes }))).toMatchObject({ code: 'invalid-body' });
  world.time.now = new Date(seedingDay.getTime() + 31 * 86_400_000);
  expect(await refusal(await order({ from: 1, changes }))).toMatchObject({ status: 409, code: 'version-closed' });
});

test('when one is refused, none is stored', async () => {
  const { world, send, key, targets } = await open();
  const good = {
    indicator: small.code,
    version: 1,
    results: [{ key: key.other, target: '1', quarterTargets: all('1') }],
  };
  for (const [bad, status, code] of [
    [seedChange(key.seed, '80', all('80'), 7), 412, 'targets-changed'],
    [{ ...seedChange(key.seed, '80'), indicator: '9999-999' }, 404, 'unknown-indicator'],
    [seedChange('unknown', '80'), 404, 'unknown-indicator'],
    [seedChange(key.seed, '1.23456'), 422, 'invalid-body'],
  ] as const) {
    expect(await refusal(await send(good, bad))).toMatchObject({ status, code });
  }
  // Somebody publishes between our reading and our saving.
  const stored = await world.storage.readIndicator('2100-1040', 2563);
  if (!stored) throw new Error('no 2100-1040');
  await world.storage.saveIndicator({ ...stored, version: 2, method: 'ก' }, stamp(seedingDay.toISOString()));
  expect(await refusal(await send(good, seedChange(key.seed, '80')))).toMatchObject({ code: 'targets-changed' });
  expect(await targets(small.code)).toMatchObject({ version: 1 });
});

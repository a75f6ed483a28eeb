import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import { importCityList } from '../../../shared/rules/registers/lists/import-list.ts';
import { findLayout } from '../../../shared/rules/registers/lists/list-layout.ts';
import type { RegisterEntry } from '../../../shared/terms/register.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { problem } from '../../../shared/wire/problem.ts';
import type { RegistersChangeOrder } from '../../../shared/wire/registers.ts';
import { publishedList } from '../../shared/rules/registers/published-list.ts';
import { chomThong, filled, goodRows, openWorld, period, place, refusal, suanLuang } from '../fixture.ts';

const all = '/api/v1/registers';
const [effective, first, eve] = ['2563-Q2', '2020-01-01', '2019-12-31'];
const reason = 'รายชื่อชุมชน ปี 2563';

type World = Awaited<ReturnType<typeof openWorld>>;

async function readAll(world: World) {
  const answer = await world.call('planning', all);
  return operations.readRegisters.answer.parse(await answer.json()).registers;
}

/** An order that renames the first community of each of some districts from quarter 2 on. */
async function renaming(world: World, districts: string[]): Promise<RegistersChangeOrder> {
  const registers = (await readAll(world)).filter(({ district }) => districts.includes(district));
  return {
    ...{ effective, reason },
    registers: registers.map(({ district, id, entries: [renamed, ...others] }) => {
      if (!renamed) throw new Error('the demo has communities of every district');
      const entries = [{ ...renamed, to: eve }, { ...renamed, name: 'ชุมชนร่มเย็น', from: first }, ...others];
      return { district, seen: id, entries };
    }),
  };
}

const unseen = ({ effective: from, registers }: RegistersChangeOrder) => ({
  effective: from,
  registers: registers.map(({ district, entries }) => ({ district, entries })),
});
const preview = async (world: World, order: RegistersChangeOrder) => {
  const answer = await world.post('planning', `${all}/preview`, unseen(order));
  return operations.previewRegisters.answer.parse(await answer.json());
};
const ids = async (world: World) => (await readAll(world)).map(({ id }) => id);

describe('registers of several districts are changed at once, or none', async () => {
  const world = await openWorld();
  const before = await ids(world);
  const order = await renaming(world, [chomThong, suanLuang]);
  const [ours, theirs] = order.registers;
  if (!ours || !theirs) throw new Error('two were asked for');

  test.each<[string, object, number, string]>([
    ['no reason', { ...order, reason: '' }, 422, 'invalid-body'],
    ['no register', { ...order, registers: [] }, 422, 'invalid-body'],
    ['a quarter that is not reported on', { ...order, effective: '2570-Q1' }, 404, 'unknown-period'],
    ['a district twice', { ...order, registers: [ours, ours] }, 404, 'unknown-district'],
    [
      'a district that there is not',
      { ...order, registers: [ours, { ...theirs, district: '1099' }] },
      404,
      'unknown-district',
    ],
    [
      'one that somebody has changed',
      { ...order, registers: [ours, { ...theirs, seen: 'none' }] },
      409,
      'registers-refused',
    ],
    [
      'one with a fault',
      { ...order, registers: [ours, { ...theirs, entries: theirs.entries.slice(1) }] },
      409,
      'registers-refused',
    ],
  ])('%s is refused, and nothing is stored', async (_, body, status, code) => {
    expect(await refusal(await world.put('planning', all, body))).toMatchObject({ status, code });
    expect(await ids(world)).toEqual(before);
  });

  test('each district that cannot be is named, with why', async () => {
    const faulty = {
      ...order,
      registers: [
        { ...ours, seen: 'none' },
        { ...theirs, entries: theirs.entries.slice(1) },
      ],
    };
    const { body } = await refusal(await world.put('planning', all, faulty));
    expect(problem.parse(body).hindered).toEqual([{ district: ours.district, code: 'register-changed', issues: [] }]);
    const mended = { ...faulty, registers: [ours, faulty.registers[1] ?? theirs] };
    const second = await refusal(await world.put('planning', all, mended));
    expect(problem.parse(second.body).hindered).toMatchObject([
      { district: theirs.district, code: 'register-issues', issues: [{ rule: 'K10' }] },
    ]);
    const seen = await preview(world, mended);
    expect(seen.districts.map(({ district }) => district)).toEqual([ours.district]);
    expect(seen.hindered.map(({ district, code }) => [district, code])).toEqual([[theirs.district, 'register-issues']]);
    const unchanged = (await readAll(world)).find(({ district }) => district === ours.district)?.entries ?? [];
    expect(await preview(world, { ...order, registers: [{ ...ours, entries: unchanged }] })).toMatchObject({
      hindered: [{ code: 'register-issues', issues: [{ rule: 'K11' }] }],
    });
  });

  test('[K12] a row that one of the districts has filled in stands against all of them', async () => {
    const rows = goodRows(await world.communities(chomThong), 0).slice(0, 3);
    await world.put('chomthong', `${place}/${chomThong}`, filled(rows), { 'If-Match': '"0"' });
    const without = order.registers.map(({ entries: [, , ...others], ...rest }) => ({ ...rest, entries: others }));
    const { status, body } = await refusal(
      await world.put('planning', all, { effective: period, reason, registers: without }),
    );
    expect(status).toBe(409);
    expect(problem.parse(body).hindered).toMatchObject([
      { district: chomThong, code: 'register-orphans', issues: [{ rule: 'K12', subject: '1035-001' }] },
    ]);
    expect(await ids(world)).toEqual(before);
  });

  test('all are stored, with who, when and why; sent again, it is answered as done', async () => {
    const seen = await preview(world, order);
    expect(seen).toEqual({
      hindered: [],
      districts: order.registers.map(({ district }) => ({ district, sheets: 0, submitted: 0 })),
    });
    const districts = order.registers.map(({ district }) => district);
    const answers = [await world.put('planning', all, order), await world.put('planning', all, order)];
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
      { unchanged: false, districts },
      { unchanged: true, districts },
    ]);
    for (const { district, changes, entries } of await readAll(world)) {
      const changed = districts.includes(district);
      expect(changes.map((change) => change.reason)).toEqual(changed ? [reason] : []);
      expect(entries.some(({ name }) => name === 'ชุมชนร่มเย็น')).toBe(changed);
    }
    expect(await refusal(await world.put('admin', all, order))).toMatchObject({ code: 'registers-refused' });
  });
});

test('a new installation begins with the published list: 2,003 communities of 50 districts, and again nothing changes', async () => {
  const world = await openWorld();
  const { db, close } = await openSqlite(join(world.folder, 'traimat.sqlite'));
  await db.deleteFrom('rosters').execute();
  await close();
  const published = operations.readPublishedCommunities.answer.parse(
    await (await world.call('admin', '/api/v1/published-communities')).json(),
  );
  expect(published.communities).toHaveLength(2003);
  expect(new Set(published.communities.map(({ district }) => district)).size).toBe(50);
  expect(published.source.th).toContain('2,003');

  const table = publishedList();
  const bring = (registers: Map<string, RegisterEntry[]>, answers = new Map<number, 'new'>()) =>
    importCityList(table, { layout: findLayout(table), kinds: {}, districtFromAbove: false }, registers, '2019-10-01', {
      ...{ answers, endMissing: false, kindOfNew: null },
    });
  const fates = bring(new Map()).parts.flatMap((part) => part.fates);
  const answers = new Map(fates.flatMap(({ kind, line }) => (kind === 'asked' ? [[line.at, 'new'] as const] : [])));
  const order = {
    ...{ effective: period, reason },
    registers: bring(new Map(), answers).parts.map(({ district, entries }) => ({ district, seen: 'none', entries })),
  };
  const seen = await preview(world, order);
  expect([seen.districts.length, seen.hindered]).toEqual([50, []]);
  expect((await world.put('admin', all, order)).status).toBe(200);

  const stored = await readAll(world);
  expect(stored.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(2003);
  expect(stored.every(({ demo }) => !demo)).toBe(true);
  const again = bring(new Map(stored.map(({ district, entries }) => [district, entries])));
  expect(again.parts.map(({ unchanged }) => unchanged)).toEqual(Array(50).fill(true));
  expect(await world.communities(chomThong)).toHaveLength(48);
});

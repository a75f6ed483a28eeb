import { describe, expect, test } from 'vitest';
import { operations } from '../../../shared/wire/operations.ts';
import type { Register, RegisterChangeOrder } from '../../../shared/wire/registers.ts';
import { chomThong, filled, goodRows, indicator, openWorld, period, place, refusal, seedingDay } from '../fixture.ts';
import { smallIndicator } from '../small-indicator.ts';

const day = 24 * 60 * 60 * 1000;
const after = (days: number) => new Date(seedingDay.getTime() + days * day);
const entriesOf = (district = chomThong) => `/api/v1/registers/${district}`;
const previewOf = (district = chomThong) => `/api/v1/registers/${district}/preview`;
const [eve, first] = ['2019-12-31', '2020-01-01'];

type World = Awaited<ReturnType<typeof openWorld>>;

async function readRegister(world: World, district = chomThong, who = 'planning'): Promise<Register> {
  const answer = await world.call(who, entriesOf(district));
  const register = operations.readRegister.answer.parse(await answer.json());
  expect(answer.headers.get('ETag')).toBe(`"${register.id}"`);
  return register;
}

/** One added, one ended, one renamed, one merged, from quarter 2 on. */
function fourChanges({ entries }: Register, effective = '2563-Q2'): RegisterChangeOrder {
  const renamed = (code: string) => entries.flatMap((entry) => (entry.code === code ? [entry] : []));
  return {
    effective,
    reason: 'มติที่ประชุมครั้งที่ 1/2563',
    entries: [
      ...entries.map((entry) => {
        if (entry.code === '1035-010') return { ...entry, to: eve };
        if (entry.code === '1035-011') return { ...entry, to: eve };
        if (entry.code === '1035-012') return { ...entry, to: eve, mergedInto: '1035-013' };
        return entry;
      }),
      ...renamed('1035-011').map((entry) => ({ ...entry, name: 'ชุมชนร่มเย็น', from: first })),
      { code: '1035-051', name: 'ชุมชนริมคลอง', kind: 'urban-2555', from: first, to: null, mergedInto: null },
    ],
  };
}

const communities = async (world: World, quarter: string) => {
  const answer = await world.call('viewer', `/api/v1/rosters/${chomThong}?period=2563-Q${quarter}`);
  return operations.readRoster.answer.parse(await answer.json()).communities;
};

const change = (world: World, order: RegisterChangeOrder, id: string, who = 'planning', district = chomThong) =>
  world.put(who, entriesOf(district), order, { 'If-Match': `"${id}"` });

describe('a change is refused, and nothing is stored', async () => {
  const world = await openWorld();
  const register = await readRegister(world);
  const order = fourChanges(register);
  const unchanged = async () => expect((await readRegister(world)).id).toBe(register.id);

  test.each([
    ['no reason', { ...order, reason: ' ' }, 422, 'invalid-body'],
    ['a day that is none', { ...order, entries: [{ ...order.entries[0], from: '1/1/2563' }] }, 422, 'invalid-body'],
    ['something else', { ...order, more: 1 }, 422, 'invalid-body'],
    ['a quarter that is not reported on', { ...order, effective: '2570-Q1' }, 404, 'unknown-period'],
    ['nothing is changed [K11]', { ...order, entries: register.entries }, 422, 'register-issues'],
    ['a community lost [K10]', { ...order, entries: order.entries.slice(1) }, 422, 'register-issues'],
  ])('%s', async (_, body, status, code) => {
    expect(await refusal(await change(world, body as RegisterChangeOrder, register.id))).toMatchObject({
      status,
      code,
    });
    await unchanged();
  });

  test('with every issue named by community and column', async () => {
    const faulty = { ...order, entries: order.entries.map((entry) => ({ ...entry, name: entry.name.slice(0, 3) })) };
    const { body } = await refusal(await change(world, faulty, register.id));
    expect(body.issues?.map(({ rule, subject, header }) => [rule, subject, header?.th])).toContainEqual([
      'K10',
      '1035-001',
      'ชุมชน',
    ]);
  });

  test('[K11] a register as it was', async () => {
    const { body } = await refusal(await change(world, { ...order, entries: register.entries }, register.id));
    expect(body.issues?.map(({ rule }) => rule)).toEqual(['K11']);
  });

  test('another register than the newest', async () => {
    const refused = await refusal(await change(world, order, 'demo-2563-1034'));
    expect(refused).toMatchObject({ status: 412, code: 'register-changed' });
    await unchanged();
  });

  test('a quarter that is closed', async () => {
    world.time.now = after(31);
    const closed = await refusal(await change(world, fourChanges(register, '2563-Q1'), register.id));
    expect(closed).toMatchObject({ status: 409, code: 'register-closed' });
    expect((await readRegister(world)).quarters).toEqual(['2563-Q2', '2563-Q3', '2563-Q4']);
    world.time.now = seedingDay;
    await unchanged();
  });
});

describe('a change from quarter 2 on', async () => {
  const world = await openWorld();
  const register = await readRegister(world);
  const order = fourChanges(register);

  test('is previewed: what it does to communities and to open sheets', async () => {
    expect(register.quarters).toEqual(['2563-Q1', '2563-Q2', '2563-Q3', '2563-Q4']);
    const { reason: _, ...proposal } = order;
    const answer = await world.post('planning', previewOf(), proposal);
    const { events, sheets } = operations.previewRegister.answer.parse(await answer.json());
    expect(events.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'ended 1035-010',
      'renamed 1035-011',
      'merged 1035-012',
      'added 1035-051',
    ]);
    expect(
      sheets.map(({ period, before, after, come, go }) => [period, before, after, come.length, go.length]),
    ).toEqual([
      ['2563-Q2', 50, 49, 1, 2],
      ['2563-Q3', 50, 49, 1, 2],
      ['2563-Q4', 50, 49, 1, 2],
    ]);
    expect((await readRegister(world)).id).toBe(register.id);
  });

  test('is stored with who, when and why, and leaves quarter 1 as it was', async () => {
    const [q1, q2] = [await communities(world, '1'), await communities(world, '2')];
    const answer = await change(world, order, register.id);
    const { unchanged, register: stored } = operations.changeRegister.answer.parse(await answer.json());
    expect([answer.status, unchanged]).toEqual([200, false]);
    expect(stored.changes).toEqual([
      {
        effective: first,
        storedAt: seedingDay.toISOString(),
        storedBy: 'เจ้าหน้าที่ สยป. (ตัวอย่าง)',
        reason: order.reason,
      },
    ]);
    expect(stored.entries).toEqual(order.entries);
    expect(await communities(world, '1')).toEqual(q1);
    const now = await communities(world, '2');
    expect(now).toHaveLength(49);
    expect(now.map(({ code }) => code)).not.toContain('1035-010');
    expect(now.find(({ code }) => code === '1035-011')?.name).toBe('ชุมชนร่มเย็น');
    expect(now.at(-1)?.code).toBe('1035-051');
    // In its place, not at the end, where its new entry stands.
    expect(now.findIndex(({ code }) => code === '1035-011')).toBe(9);
    expect(q2).toEqual(q1);
    expect(await communities(world, '4')).toEqual(now);
  });

  test('sent again, is answered as done; another one by then is not', async () => {
    const { id } = await readRegister(world);
    const again = operations.changeRegister.answer.parse(await (await change(world, order, register.id)).json());
    expect([again.unchanged, again.register.id]).toEqual([true, id]);
    for (const [who, other] of [
      ['admin', order],
      ['planning', { ...order, reason: 'อื่น' }],
      ['planning', { ...order, entries: order.entries.slice(0, -1) }],
    ] as const) {
      expect(await refusal(await change(world, other, register.id, who))).toMatchObject({ code: 'register-changed' });
    }
    expect((await readRegister(world)).id).toBe(id);
  });

  test('stands in the way of one from an earlier quarter, and may itself be corrected', async () => {
    const stored = await readRegister(world);
    expect(stored.quarters).toEqual(['2563-Q2', '2563-Q3', '2563-Q4']);
    const early = { effective: '2563-Q1', reason: 'ก', entries: stored.entries };
    expect(await refusal(await change(world, early, stored.id))).toMatchObject({ code: 'register-overtaken' });
    const mended = { ...order, entries: order.entries.map((entry) => ({ ...entry })) };
    for (const entry of mended.entries) if (entry.code === '1035-051') entry.name = 'ชุมชนริมคลองบางขุนเทียน';
    expect((await change(world, mended, stored.id)).status).toBe(200);
    expect((await communities(world, '2')).at(-1)?.name).toBe('ชุมชนริมคลองบางขุนเทียน');
  });

  test('carries last quarter’s rows over for the communities that are left, by their new names', async () => {
    const rows = goodRows(await world.communities(chomThong), 29);
    const headers = { 'If-Match': '"0"', 'Idempotency-Key': 'q1' };
    expect((await world.post('chomthong', `${place}/${chomThong}/submit`, filled(rows), headers)).status).toBe(200);
    const answer = await world.call('chomthong', `/api/v1/sheets/${indicator}/2563-Q2/${chomThong}`);
    const carried = operations.readSheet.answer.parse(await answer.json()).rows;
    expect(carried.map(({ code }) => code)).not.toContain('1035-010');
    expect(carried).toHaveLength(48);
    expect(carried.find(({ code }) => code === '1035-011')).toMatchObject({ name: 'ชุมชนร่มเย็น', hasPlan: 'มี' });
  });
});

test('the city’s result of quarter 1 stays the same after a change from quarter 2 on, also under a new target', async () => {
  const world = await openWorld();
  const rows = goodRows(await world.communities(chomThong), 29);
  const headers = { 'If-Match': '"0"', 'Idempotency-Key': 'q1' };
  await world.post('chomthong', `${place}/${chomThong}/submit`, filled(rows), headers);
  const city = async () => (await world.call('viewer', `/api/v1/consolidations/${indicator}/${period}`)).json();
  const earlier = await city();
  expect(earlier.city.result.figures.percentage).toEqual({ text: '58.00' });
  const register = await readRegister(world);
  expect((await change(world, fourChanges(register), register.id)).status).toBe(200);
  expect(await city()).toEqual(earlier);
  const target: [string, string, string, string] = ['80', '80', '80', '80'];
  const results = [{ key: 'percentage', target: '80', quarterTargets: target }];
  const order = { reason: 'มติ', changes: [{ indicator, version: 1, results }] };
  expect((await world.put('planning', '/api/v1/targets/2563', order)).status).toBe(200);
  const { city: under, version, districts } = await city();
  expect(version).toBe(2);
  expect(under.result).toEqual(earlier.city.result);
  const line = (lines: { district: string }[]) => lines.find(({ district }) => district === chomThong);
  const basis = { version: 1, roster: 'demo-2563-1035', targetVersion: 2, target: '80', frozen: false, restated: null };
  expect(line(districts)).toEqual({ ...line(earlier.districts), basis, againstTarget: '-22.00' });
});

test('[K12] filled rows are not orphaned: the change is refused and names them, until the district clears them', async () => {
  const world = await openWorld();
  const register = await readRegister(world);
  const rows = goodRows(await world.communities(chomThong), 0).slice(0, 11);
  const save = (content: object[], revision: number) =>
    world.put('chomthong', `${place}/${chomThong}`, filled(content as never), { 'If-Match': `"${revision}"` });
  await save(rows, 0);
  const gone = ['1035-010', '1035-020'];
  const out = {
    effective: period,
    reason: 'ยกเลิกชุมชน',
    // They began with this quarter, so they are taken out of it altogether.
    entries: register.entries.filter(({ code }) => !gone.includes(code)),
  };
  const preview = operations.previewRegister.answer.parse(
    await (await world.post('planning', previewOf(), { effective: period, entries: out.entries })).json(),
  );
  expect(preview.sheets[0]).toMatchObject({ period, state: 'draft', revision: 1 });
  expect(preview.sheets[0]?.go.map(({ code, filled }) => [code, filled])).toEqual([
    ['1035-010', true],
    ['1035-020', false],
  ]);
  const { status, code, body } = await refusal(await change(world, out, register.id));
  expect([status, code]).toEqual([409, 'register-orphans']);
  expect(body.issues).toMatchObject([{ rule: 'K12', subject: '1035-010', subjectName: 'ชุมชนตัวอย่าง จอมทอง 10' }]);
  expect(body.issues?.[0]?.what.th).toContain('ไตรมาสที่ 1');
  expect((await readRegister(world)).id).toBe(register.id);

  await save(
    rows.map((row) => (row.code === '1035-010' ? { code: row.code, name: row.name } : row)),
    1,
  );
  expect((await change(world, out, register.id)).status).toBe(200);
  expect(await communities(world, '1')).toHaveLength(48);
});

test('where a quarter has no register yet, its sheets are refused by name and nothing is stored', async () => {
  const world = await openWorld({ indicators: [smallIndicator({ fiscalYear: 2562 })] });
  const window = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
  expect((await world.put('admin', '/api/v1/windows/2562-Q4', window)).status).toBe(200);
  const sheet = `/api/v1/sheets/9900-001/2562-Q4/${chomThong}`;
  const content = filled([]);
  const refused = [
    await world.call('chomthong', `/api/v1/rosters/${chomThong}?period=2562-Q4`),
    await world.put('chomthong', sheet, content, { 'If-Match': '"0"' }),
    await world.post('chomthong', `${sheet}/submit`, content, { 'If-Match': '"0"', 'Idempotency-Key': 'no-register' }),
  ];
  for (const answer of refused) expect(await refusal(answer)).toMatchObject({ status: 409, code: 'no-register' });
  expect(await (await world.call('chomthong', sheet)).json()).toMatchObject({ state: 'none', revision: 0 });
});

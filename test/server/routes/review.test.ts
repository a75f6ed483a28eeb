import { beforeEach, describe, expect, test } from 'vitest';
import { toStored } from '../../../server/storage/sheets/stored-content.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { consolidation } from '../../../shared/wire/city.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { review, underSeen } from '../../../shared/wire/review.ts';
import { attempt, bring, officerOf } from '../deeds.ts';
import { filled, goodRows, indicator, openWorld, period, place, refusal, seedingDay } from '../fixture.ts';
import { stamp } from '../stamp.ts';

const world = await openWorld();
const days = (count: number) => new Date(seedingDay.getTime() + count * 86_400_000);
const unused = districts.map(({ code }) => code);

/** A district whose sheet no other test has touched. */
function next(): {
  district: string;
  officer: string;
  at: { indicator: string; period: string; district: string };
  path: string;
} {
  const district = unused.shift() ?? '';
  return { district, officer: officerOf(district), at: { indicator, period, district }, path: `${place}/${district}` };
}

const json = { 'Content-Type': 'application/json' };
const post = (who: string, path: string, body: unknown, step: number) =>
  world.call(who, path, { method: 'POST', headers: { ...json, 'If-Match': `"${step}"` }, body: JSON.stringify(body) });
const put = (who: string, path: string, body: unknown) =>
  world.call(who, path, { method: 'PUT', headers: json, body: JSON.stringify(body) });
const readReview = async (path: string) => review.parse(await (await world.call('planning', `${path}/review`)).json());

beforeEach(() => {
  world.time.now = seedingDay;
});

describe('a decision', () => {
  test('names the step that was seen, in the form of its tag', async () => {
    const { path, at } = next();
    await bring(world, at, ['submit']);
    const send = (headers: Record<string, string>) =>
      world.call('planning', `${path}/accept`, { method: 'POST', headers: { ...json, ...headers }, body: '{}' });
    expect(await refusal(await send({}))).toMatchObject({ status: 428, code: 'revision-required' });
    expect(await refusal(await send({ 'If-Match': '"1.1"' }))).toMatchObject({ status: 428 });
    expect(await refusal(await send({ 'If-Match': '"0"' }))).toMatchObject({ status: 412, code: 'sheet-moved' });
    const tag = (await world.call('planning', `${path}/review`)).headers.get('ETag') ?? '';
    expect((await send({ 'If-Match': tag })).status).toBe(200);
  });

  test('on a submission that changed meanwhile is refused, and nothing is stored', async () => {
    const { path, at } = next();
    await bring(world, at, ['submit']);
    const { standing } = await readReview(path);
    await bring(world, at, ['submit']);
    const answer = await post('planning', `${path}/return`, { message: 'แก้', items: [] }, standing.step);
    expect(await refusal(answer)).toMatchObject({ status: 412, code: 'sheet-moved' });
    expect(await world.storage.readStanding(at)).toMatchObject({ state: 'submitted', step: 2, request: null });
  });

  test('of two reviewers at once only one is stored', async () => {
    const { path, at } = next();
    await bring(world, at, ['submit']);
    const both = await Promise.all([
      post('planning', `${path}/accept`, {}, 1),
      post('planning', `${path}/return`, { message: 'แก้', items: [] }, 1),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await world.storage.listEvents(at)).toHaveLength(2);
  });

  test('on one’s own submission is refused', async () => {
    const { path, at, district } = next();
    await bring(world, at, ['submit']);
    // Nobody has both roles, but an officer may have become a planner since: the account is what counts.
    const standing = await world.storage.readStanding(at);
    const rows = goodRows(await world.communities(district), 3);
    const stored = await world.storage.readRevision(at, 1);
    if (!stored) throw new Error('nothing stored');
    await world.storage.saveRevision({
      ...stored,
      content: toStored(filled(rows)),
      expectedRevision: 1,
      event: {
        act: 'submit',
        at: seedingDay.toISOString(),
        by: { username: 'planning', displayName: 'ก' },
        message: '',
        standing: { ...standing, step: 2, revision: 2, submitted: 2 },
      },
    });
    for (const act of ['take-up', 'accept', 'return'] as const) {
      expect(await refusal(await attempt(world, at, act, 'planning'))).toMatchObject({
        status: 403,
        code: 'own-submission',
      });
    }
    expect((await world.call('planning', `${path}/review`)).status).toBe(200);
  });

  test('to evaluate comes after acceptance', async () => {
    const { at } = next();
    await bring(world, at, ['submit']);
    const answer = await refusal(await attempt(world, at, 'evaluate', 'planning'));
    expect(answer).toMatchObject({ status: 409, code: 'wrong-state', body: { state: 'submitted' } });
  });
});

describe('a return', () => {
  test('must say what is to be mended', async () => {
    const { path, at } = next();
    await bring(world, at, ['submit']);
    for (const body of [
      { message: ' ', items: [] },
      { message: '', items: [{ subject: `${at.district}-001`, column: null, message: '' }] },
    ]) {
      expect(await refusal(await post('planning', `${path}/return`, body, 1))).toMatchObject({ code: 'return-empty' });
    }
  });

  test('for a row that is gone, or a column that nobody fills, is refused with its place', async () => {
    const { path, at, district } = next();
    await bring(world, at, ['submit']);
    const items = [
      { subject: `${district}-001`, column: null, message: 'แก้' },
      { subject: `${district}-999`, column: null, message: 'แก้' },
      { subject: `${district}-001`, column: 'name', message: 'แก้' },
    ];
    const answer = await refusal(await post('planning', `${path}/return`, { message: '', items }, 1));
    expect(answer).toMatchObject({ status: 422, code: 'row-gone' });
    expect(answer.body.fields?.map(({ path }) => path)).toEqual(['items.1.subject', 'items.2.column']);
    expect(await world.storage.readStanding(at)).toMatchObject({ state: 'submitted' });
  });

  test('of chosen rows opens these alone; the answers come back beside what was asked', async () => {
    const { path, at, district, officer } = next();
    await bring(world, at, ['submit']);
    const rows = goodRows(await world.communities(district), 3);
    const items = [
      { subject: `${district}-001`, column: null, message: 'ชื่อโครงการไม่ชัด' },
      { subject: `${district}-002`, column: 'project', message: 'โครงการซ้ำ' },
    ];
    await post('planning', `${path}/return`, { message: 'แก้สองแถว', items }, 1);
    const seen = await (await world.call(officer, path)).json();
    expect(seen).toMatchObject({
      state: 'returned',
      returned: { request: { revision: 1, items, message: 'แก้สองแถว' } },
    });
    expect(seen.returned.rows).toHaveLength(rows.length);

    const mended = (change: EntryRow, at = 0) => rows.map((row, index) => (index === at ? { ...row, ...change } : row));
    const submit = (body: object, key: string) =>
      world.post(officer, `${path}/submit`, body, { 'If-Match': '"1"', 'Idempotency-Key': key });
    const third = await refusal(await submit(filled(mended({ project: 'อื่น' }, 2)), `third-${district}`));
    expect(third).toMatchObject({ code: 'has-issues', body: { issues: [{ rule: 'R14', row: 2, column: 'project' }] } });
    const other = await refusal(await submit(filled(mended({ actionPlanYear: 2564 }, 1)), `other-${district}`));
    expect(other).toMatchObject({ code: 'has-issues', body: { issues: [{ rule: 'R14', column: 'actionPlanYear' }] } });

    const answers = { [`${district}-001`]: 'แก้ชื่อแล้ว', [`${district}-002/project`]: 'ไม่ซ้ำ คนละปี' };
    const right = await submit({ ...filled(mended({ project: 'ปรับปรุงทางเดินซอย 3' })), answers }, `right-${district}`);
    expect(right.status).toBe(200);
    const after = await readReview(path);
    expect(after).toMatchObject({
      standing: { state: 'submitted', submitted: 2, request: { items } },
      content: { revision: 2, answers },
      before: { revision: 1 },
    });
    expect(after.events.map(({ act, by }) => [act, by])).toEqual([
      ['submit', expect.stringContaining('เจ้าหน้าที่เขต')],
      ['return', expect.stringContaining('สยป.')],
      ['submit', expect.stringContaining('เจ้าหน้าที่เขต')],
    ]);
  });

  test('can be answered after the closing day, and is as timely as what was returned', async () => {
    const { path, at, officer } = next();
    await bring(world, at, ['submit', 'return']);
    world.time.now = days(60);
    await bring(world, at, ['submit']);
    expect(await (await world.call(officer, path)).json()).toMatchObject({ state: 'submitted', revision: 2 });
    expect(await world.storage.readStanding(at)).toMatchObject({ late: false });
    const closed = next();
    expect(await refusal(await attempt(world, closed.at, 'submit', closed.officer))).toMatchObject({
      code: 'quarter-closed',
    });
  });
});

test('an acceptance stands against the target that was seen, one by one and many at once', async () => {
  const office = await openWorld();
  const [one, two, three] = ['1001', '1002', '1003'];
  for (const district of [one, two, three]) await bring(office, { indicator, period, district }, ['submit']);
  const seen = async (district: string) =>
    review.parse(await (await office.call('planning', `${place}/${district}/review`)).json());
  const accept = (district: string, body: object) =>
    office.call('planning', `${place}/${district}/accept`, {
      method: 'POST',
      headers: { ...json, 'If-Match': '"1"' },
      body: JSON.stringify(body),
    });
  const before = await seen(one);
  expect(before.basis).toMatchObject({ targetVersion: 1, target: '75.0000' });
  const results = [{ key: 'percentage', target: '50', quarterTargets: ['50', '50', '50', '50'] }];
  const change = { reason: 'มติ กก.', changes: [{ indicator, version: 1, results }] };
  expect((await office.put('planning', '/api/v1/targets/2563', change)).status).toBe(200);

  expect(await refusal(await accept(one, underSeen(before.basis)))).toMatchObject({
    status: 412,
    code: 'target-moved',
  });
  const after = await seen(one);
  expect(after).toMatchObject({ standing: before.standing, basis: { targetVersion: 2, target: '50' } });
  expect((await accept(one, underSeen(after.basis))).status).toBe(200);
  const sheets = [
    { district: two, step: 1, ...underSeen(before.basis) },
    { district: three, step: 1, ...underSeen(after.basis) },
  ];
  const many = await office.post('planning', `${place}/accept`, { sheets });
  const { outcomes } = operations.acceptMany.answer.parse(await many.json());
  expect(outcomes.map(({ district, problem }) => [district, problem?.code])).toEqual([
    [two, 'target-moved'],
    [three, undefined],
  ]);
  // A version with other words alone has the same targets, whichever of the two was seen.
  const known = await office.storage.readIndicator(indicator, 2563);
  if (!known) throw new Error('no indicator');
  await office.storage.saveIndicator({ ...known, version: 3, method: 'คำอื่น' }, stamp(seedingDay.toISOString()));
  expect((await accept(two, { under: 2 })).status).toBe(200);
  for (const [district, acceptedUnder] of [
    [one, 2],
    [two, 3],
    [three, 2],
  ] as const) {
    expect((await seen(district)).standing).toMatchObject({ state: 'accepted', acceptedUnder });
  }
});

describe('many acceptances at once', () => {
  test('of 50 districts of which three fail: those say why, and all others are accepted', async () => {
    const city = await openWorld();
    const at = (district: string) => ({ indicator, period, district });
    const [moved, returned, empty] = ['1003', '1017', '1050'];
    for (const { code } of districts) if (code !== empty) await bring(city, at(code), ['submit']);
    await bring(city, at(returned), ['return']);
    const sheets = districts.map(({ code }) => ({
      district: code,
      step: code === empty ? 0 : code === returned ? 2 : 1,
    }));
    await bring(city, at(moved), ['submit']);
    const answer = await city.post('planning', `${place}/accept`, { sheets, message: 'ถูกต้อง' });
    const { outcomes } = operations.acceptMany.answer.parse(await answer.json());
    const failed = outcomes.filter(({ accepted }) => !accepted);
    expect(failed.map(({ district, problem }) => [district, problem?.code])).toEqual([
      [moved, 'sheet-moved'],
      [returned, 'wrong-state'],
      [empty, 'wrong-state'],
    ]);
    expect(failed[0]?.problem?.cure.th).toMatch(/โหลดสถานะล่าสุด/);
    const states = await Promise.all(
      districts.map(async ({ code }) => [code, (await city.storage.readStanding(at(code))).state] as const),
    );
    const otherwise: Record<string, string> = { [moved]: 'submitted', [returned]: 'returned', [empty]: 'none' };
    expect(states).toEqual(districts.map(({ code }) => [code, otherwise[code] ?? 'accepted']));
    expect(outcomes).toHaveLength(50);
  });

  test('are the planning office’s', async () => {
    const body = { sheets: [{ district: '1001', step: 1 }], message: '' };
    for (const who of ['admin', 'viewer', 'chomthong']) {
      const answer = await world.post(who, `${place}/accept`, body);
      expect(await refusal(answer)).toMatchObject({ status: 403 });
    }
  });
});

describe('an evaluation', () => {
  test('takes scores of the scale only; what is left out is not evaluated, which is not 0', async () => {
    const { path, at, officer } = next();
    await bring(world, at, ['submit', 'accept']);
    const give = (scores: object) => post('planning', `${path}/evaluate`, { scores, remark: 'ดี' }, 2);
    for (const scores of [{ '2.1': 99 }, { '2.3': 100 }, { '2.1': null, '2.2': null }, {}]) {
      expect(await refusal(await give(scores)), JSON.stringify(scores)).toMatchObject({ code: 'score-not-allowed' });
    }
    const given = await (await give({ '2.1': 0 })).json();
    expect(given.evaluation).toMatchObject({
      scores: { '2.1': 0, '2.2': null },
      number: '0',
      remark: 'ดี',
      at: seedingDay.toISOString(),
    });
    const assignments = await (await world.call(officer, '/api/v1/assignments')).json();
    expect(assignments[0].evaluation.scores).toEqual({ '2.1': 0, '2.2': null });
    expect(assignments[0].filled).toEqual({ rows: 48, of: 48 });
  });

  test('has a scale that is a setting; what was given before stays as it is', async () => {
    const first = next();
    await bring(world, first.at, ['submit', 'accept', 'evaluate']);
    const scores = [{ key: 'A', name: { th: 'ระดับ', en: 'Level' }, values: [5, 4, 3, 2, 1] }];
    const scale = { scores, number: { kind: 'hand', values: [5, 4.5] } };
    for (const who of ['viewer', 'chomthong']) {
      expect(await refusal(await put(who, '/api/v1/evaluation-scale', scale))).toMatchObject({ status: 403 });
    }
    const twice = { ...scale, scores: [...scores, ...scores] };
    for (const wrong of [twice, { ...scale, number: { kind: 'score', key: '2.1' } }]) {
      expect(await refusal(await put('planning', '/api/v1/evaluation-scale', wrong))).toMatchObject({ status: 422 });
    }
    expect((await put('planning', '/api/v1/evaluation-scale', scale)).status).toBe(200);
    const second = next();
    await bring(world, second.at, ['submit', 'accept']);
    const give = (evaluation: object) => post('planning', `${second.path}/evaluate`, { remark: '', ...evaluation }, 2);
    for (const wrong of [{ scores: { '2.1': 100 } }, { scores: { A: 5 }, number: '3' }, { scores: {}, number: null }]) {
      expect(await refusal(await give(wrong)), JSON.stringify(wrong)).toMatchObject({ code: 'score-not-allowed' });
    }
    expect(await (await give({ scores: {}, number: '4.50' })).json()).toMatchObject({
      evaluation: { scores: { A: null }, number: '4.5' },
    });
    expect((await readReview(first.path)).standing.evaluation).toMatchObject({
      scores: { '2.1': 100, '2.2': 50 },
      number: '100',
    });
    const read = await (await world.call('chomthong', '/api/v1/evaluation-scale')).json();
    expect(operations.readEvaluationScale.answer.parse(read)).toEqual(scale);
  });
});

describe('days', () => {
  test('in order only, moved with a reason only, by the planning office or the administrator', async () => {
    const window = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
    expect(
      await refusal(await put('planning', '/api/v1/windows/2563-Q2', { ...window, dueOn: '2026-05-01' })),
    ).toMatchObject({
      code: 'days-order',
    });
    expect(await refusal(await put('viewer', '/api/v1/windows/2563-Q2', window))).toMatchObject({ code: 'forbidden' });
    expect(await refusal(await put('admin', '/api/v1/windows/2563-Q2', window))).toMatchObject({
      code: 'reason-required',
    });
    const moved = { ...window, reason: 'มติที่ประชุม' };
    expect((await put('admin', '/api/v1/windows/2563-Q2', moved)).status).toBe(200);
    expect((await put('planning', '/api/v1/windows/2563-Q2', window)).status).toBe(200);
    const listed = operations.listWindows.answer.parse(await (await world.call('chomthong', '/api/v1/windows')).json());
    expect(listed.find((one) => one.period === '2563-Q2')).toMatchObject(window);
  });

  test('come with whether anything is stored in the quarter: for an officer of the own district alone', async () => {
    const { at, officer } = next();
    const worked = async (who: string) => {
      const listed = operations.listWindows.answer.parse(await (await world.call(who, '/api/v1/windows')).json());
      return listed.filter((one) => one.worked).map((one) => one.period);
    };
    expect(await worked(officer)).toEqual([]);
    await bring(world, at, ['submit']);
    expect(await worked(officer)).toEqual([period]);
    expect(await worked('viewer')).toEqual([period]);
    expect(await worked(next().officer)).toEqual([]);
  });

  test('more of them cannot end in the past or before the quarter’s own, and make a late district timely', async () => {
    const { at, path, district, officer } = next();
    const extend = (dueOn: string, reason = 'น้ำท่วมพื้นที่') =>
      put('planning', `/api/v1/windows/${period}/extensions/${district}`, { dueOn, reason });
    expect(await refusal(await extend('2026-01-11'))).toMatchObject({ code: 'extension-past' });
    expect(await refusal(await extend('2026-01-26'))).toMatchObject({ code: 'extension-shorter' });
    expect(await refusal(await extend('2026-03-01', ' '))).toMatchObject({ code: 'invalid-body' });
    expect(await refusal(await put('chomthong', `/api/v1/windows/${period}/extensions/${district}`, {}))).toMatchObject(
      { status: 403 },
    );
    expect((await extend('2026-02-20')).status).toBe(200);
    world.time.now = days(35);
    expect(await refusal(await attempt(world, next().at, 'submit', 'planning'))).toMatchObject({
      code: 'other-district',
    });
    await bring(world, at, ['submit']);
    expect(await world.storage.readStanding(at)).toMatchObject({ late: false });
    const assigned = await (await world.call(officer, '/api/v1/assignments')).json();
    expect(assigned[0]).toMatchObject({
      dueOn: '2026-02-20',
      window: 'open',
      extension: { dueOn: '2026-02-20', reason: 'น้ำท่วมพื้นที่' },
    });
    const { districts: lines } = consolidation.parse(
      await (await world.call('viewer', `/api/v1/consolidations/${indicator}/${period}`)).json(),
    );
    expect(lines.find((line) => line.district === district)).toMatchObject({
      extended: true,
      late: false,
      dueOn: '2026-02-20',
    });
    const given = async (who: string) => {
      const listed = operations.listWindows.answer.parse(await (await world.call(who, '/api/v1/windows')).json());
      return listed.flatMap(({ extensions }) => extensions.map((extension) => extension.district));
    };
    expect(await given('viewer')).toEqual([district]);
    expect(await given(officer)).toEqual([district]);
    expect(await given(next().officer)).toEqual([]);
    const lagging = lines.filter(({ overdue }) => overdue).map((line) => line.district);
    expect(lagging).not.toContain(district);
    expect(lagging.length).toBeGreaterThan(0);
    expect((await world.call('planning', `${path}/review`)).status).toBe(200);
  });
});

describe('the review', () => {
  test('is for the office and the own district; a district hears nothing of the others’ figures', async () => {
    const { path, at, officer } = next();
    await bring(world, at, ['submit']);
    expect(await refusal(await world.call('chomthong', `${path}/review`))).toMatchObject({ code: 'other-district' });
    const own = review.parse(await (await world.call(officer, `${path}/review`)).json());
    expect(own).toMatchObject({ standing: { state: 'submitted' }, flags: [] });
    expect(own.content?.progress.expected).toBe(own.content?.rows.length);
  });

  test('shows any revision again as it was, and no other', async () => {
    const { path, at } = next();
    await bring(world, at, ['save', 'submit']);
    const stored = await world.call('viewer', `${path}/revisions/1`);
    expect(operations.readRevision.answer.parse(await stored.json())).toMatchObject({
      revision: 1,
      indicatorVersion: 1,
    });
    for (const number of ['3', '0', 'x']) {
      expect(await refusal(await world.call('viewer', `${path}/revisions/${number}`))).toMatchObject({
        code: 'unknown-revision',
      });
    }
  });
});

describe('a cancelled indicator', () => {
  test('takes nothing more from its quarter on, and keeps its numbers; taken back, it goes on', async () => {
    const [{ at, path, officer, district }, other] = [next(), next()];
    await bring(world, at, ['submit']);
    const city = async () =>
      consolidation.parse(await (await world.call('viewer', `/api/v1/consolidations/${indicator}/${period}`)).json());
    const before = await city();
    const cancel = (who: string, fromQuarter: number | null) =>
      put(who, `/api/v1/indicators/${indicator}/2563/cancellation`, { fromQuarter, reason: 'มติคณะกรรมการ' });
    expect(await refusal(await cancel('chomthong', 1))).toMatchObject({ status: 403 });
    expect(await (await cancel('planning', 1)).json()).toMatchObject({
      cancelled: { fromQuarter: 1, reason: 'มติคณะกรรมการ' },
    });

    for (const [act, who] of [
      ['submit', officer],
      ['withdraw', officer],
      ['accept', 'planning'],
    ] as const) {
      expect(await refusal(await attempt(world, at, act, who))).toMatchObject({
        status: 409,
        code: 'indicator-cancelled',
      });
    }
    expect(await refusal(await attempt(world, other.at, 'save', other.officer))).toMatchObject({
      code: 'indicator-cancelled',
    });
    const after = await city();
    expect(after.city).toEqual(before.city);
    expect(after.cancelled).toMatchObject({ fromQuarter: 1 });
    expect(after.districts.find((line) => line.district === district)?.state).toBe('submitted');
    expect(await (await world.call(officer, path)).json()).toMatchObject({
      cancelled: { reason: 'มติคณะกรรมการ' },
      revision: 1,
    });

    await cancel('planning', 3);
    expect((await city()).cancelled).toBeNull();
    await cancel('planning', null);
    expect((await attempt(world, at, 'accept', 'planning')).status).toBe(200);
  });
});

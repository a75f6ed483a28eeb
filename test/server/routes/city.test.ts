import { beforeAll, describe, expect, test } from 'vitest';
import { districts } from '../../../shared/catalogue/districts.ts';
import { operations } from '../../../shared/wire/operations.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { bring, officerOf, sendPlanned } from '../deeds.ts';
import { indicator, openWorld, period, refusal, seedingDay } from '../fixture.ts';
import { stamp } from '../stamp.ts';

/**
 * Two quarters of six districts: what is accepted, submitted and filled differs, so that each view shows another city.
 * `planned` communities of a district are complete.
 */

const world = await openWorld();
const [first, second] = ['2563-Q1', '2563-Q2'];
const at = (district: string, quarter = first): SheetPlace => ({ indicator, period: quarter, district });
const send = (place: SheetPlace, planned: number, how: 'save' | 'submit', report = '') =>
  sendPlanned(world, place, planned, how, { report });

const get = async (path: string, who = 'viewer') => (await world.call(who, `/api/v1${path}`)).json();
const readCity = async (view: string, quarter = first) =>
  operations.readConsolidation.answer.parse(await get(`/consolidations/${indicator}/${quarter}?view=${view}`));

beforeAll(async () => {
  const days = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
  await world.storage.saveWindow({ period: second, ...days }, '', stamp(seedingDay.toISOString()));
  await send(at('1001'), 3, 'submit', 'รายงาน');
  await bring(world, at('1001'), ['accept', 'evaluate']);
  await send(at('1002'), 4, 'submit');
  await send(at('1003'), 5, 'save');
  await send(at('1004'), 6, 'submit');
  await bring(world, at('1004'), ['return']);
  await send(at('1004'), 7, 'save');
  await send(at('1001', second), 1, 'submit', ' รายงาน ');
  await send(at('1002', second), 4, 'submit');
});

describe('the three views of a city', () => {
  test.each([
    ['accepted', ['1001'], '3'],
    ['submitted', ['1001', '1002', '1004'], '13'],
    ['now', ['1001', '1002', '1003', '1004'], '19'],
  ])('%s: the sums of %j', async (view, counted, numerator) => {
    const { city, districts: lines, ...rest } = await readCity(view);
    expect(city).toMatchObject({ counted: counted.length, expected: 50, result: { measures: { numerator } } });
    expect(lines.filter(({ shown }) => shown !== null).map(({ district }) => district)).toEqual(counted);
    expect(rest).toMatchObject({ view, version: 1, window: 'open', cancelled: null, at: seedingDay.toISOString() });
  });

  test('of which one is asked for that there is not', async () => {
    const answer = await world.call('viewer', `/api/v1/consolidations/${indicator}/${period}?view=best`);
    expect(await refusal(answer)).toMatchObject({ status: 422, code: 'invalid-body' });
  });

  test('are sums by zone, too: the zones make up the city', async () => {
    const { city, zones } = await readCity('submitted');
    expect(zones).toHaveLength(6);
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(zones.map(({ result }) => Number(result.measures.numerator ?? 0)))).toBe(
      Number(city.result.measures.numerator),
    );
    expect(sum(zones.map(({ counted }) => counted))).toBe(city.counted);
    expect(sum(zones.map(({ expected }) => expected))).toBe(50);
  });

  test('have rows behind them', async () => {
    const rows = operations.readConsolidationRows.answer.parse(
      await get(`/consolidations/${indicator}/${first}/rows?view=now`),
    );
    expect(rows.districts.map(({ district, revision }) => [district, revision])).toEqual([
      ['1001', 1],
      ['1002', 1],
      ['1003', 1],
      ['1004', 2],
    ]);
    expect(rows.districts[0]?.rows).toHaveLength((await world.communities('1001')).length);
    expect(
      await refusal(await world.call('chomthong', `/api/v1/consolidations/${indicator}/${first}/rows`)),
    ).toMatchObject({
      status: 403,
    });
  });
});

describe('a district’s line', () => {
  const line = async (district: string, view = 'submitted', quarter = first) => {
    const found = (await readCity(view, quarter)).districts.find((one) => one.district === district);
    if (!found) throw new Error(`no line of ${district}`);
    return found;
  };

  test('says how complete it is, how it stands to its target and to last quarter, and what is odd', async () => {
    const size = (await world.communities('1001')).length;
    const now = await line('1001', 'submitted', second);
    const rows = { expected: size, filled: size, valid: size, excluded: 0 };
    expect(now.progress).toEqual({ ...rows, carried: 0, unchanged: size - 2 });
    expect(Number(now.againstPrevious)).toBeCloseTo((1 / size - 3 / size) * 100, 1);
    expect(Number(now.againstTarget)).toBeCloseTo((1 / size) * 100 - 75, 1);
    expect(now.flags.map(({ kind }) => kind)).toEqual(['falling', 'same-report']);
    expect((await line('1002', 'submitted', second)).flags.map(({ kind }) => kind)).toEqual([
      'unchanged',
      'empty-report',
    ]);
    expect(await line('1001')).toMatchObject({
      state: 'evaluated',
      againstPrevious: null,
      flags: [],
      evaluation: { scores: { '2.1': 100, '2.2': 50 } },
    });
  });

  test('of a sheet that was given back shows what was submitted, or what is filled now', async () => {
    expect(await line('1004')).toMatchObject({
      state: 'returned',
      revision: 2,
      shown: 1,
      request: { message: 'โปรดแก้ไข' },
    });
    expect(await line('1004', 'now')).toMatchObject({ shown: 2, result: { measures: { numerator: '7' } } });
    expect(await line('1003')).toMatchObject({ state: 'draft', shown: null, progress: null, result: null });
  });

  test('is overdue when nothing has come by its day', async () => {
    world.time.now = new Date('2026-01-28T03:00:00.000Z');
    expect(await line('1003')).toMatchObject({ overdue: true, late: false });
    expect(await line('1004')).toMatchObject({ overdue: false });
    world.time.now = seedingDay;
  });
});

test('the trend goes through the quarters that are reported on', async () => {
  const trend = operations.readTrend.answer.parse(await get(`/trends/${indicator}`));
  expect(trend.points.map(({ period: name, counted, target }) => [name, counted, target])).toEqual([
    ['2563-Q1', 3, '75.0000'],
    ['2563-Q2', 2, '75.0000'],
    ['2563-Q3', 0, '75.0000'],
    ['2563-Q4', 0, '75.0000'],
  ]);
  expect(Object.keys(trend.points[0]?.districts ?? {})).toEqual(['1001', '1002', '1004']);
  expect(trend.points[1]?.result.measures.numerator).toBe('5');
  expect(await refusal(await world.call('viewer', '/api/v1/trends/9999-001'))).toMatchObject({
    code: 'unknown-indicator',
  });
  expect(await refusal(await world.call('chomthong', `/api/v1/trends/${indicator}`))).toMatchObject({ status: 403 });
});

test('the year’s progress counts every district once a quarter', async () => {
  const listed = operations.listProgress.answer.parse(await get('/progress/2563'));
  const [quarter] = listed;
  expect(quarter).toMatchObject({ indicator, period: first, expected: 50, counted: 3, late: 0, overdue: [] });
  expect(quarter?.states).toMatchObject({ none: 46, draft: 1, submitted: 1, returned: 1, evaluated: 1 });
  for (const { states } of listed) {
    expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(50);
  }
  world.time.now = new Date('2026-01-28T03:00:00.000Z');
  const [late] = operations.listProgress.answer.parse(await get('/progress/2563'));
  world.time.now = seedingDay;
  expect(late?.overdue).toHaveLength(47);
  expect(late?.overdue).toContain('1003');
  expect(late?.overdue).not.toContain('1004');
  expect(await get('/progress/2599')).toEqual([]);
  expect(await refusal(await world.call('chomthong', '/api/v1/progress/2563'))).toMatchObject({ status: 403 });
});

describe('an agency’s year', () => {
  const agencyOf = (district: string) => districts.find(({ code }) => code === district)?.agencyCode ?? '';

  test('of a district office: its quarters with results and evaluations', async () => {
    const overview = operations.readOverview.answer.parse(await get(`/overviews/2563/${agencyOf('1001')}`));
    expect(overview.agency).toMatchObject({ district: '1001' });
    const [line] = overview.lines;
    expect(line?.quarters.map(({ state, evaluated, expected }) => [state, evaluated, expected])).toEqual([
      ['evaluated', 1, 1],
      ['submitted', 0, 1],
      ['none', 0, 1],
      ['none', 0, 1],
    ]);
    expect(line?.quarters[0]).toMatchObject({ evaluation: { scores: { '2.1': 100 } }, target: '75.0000' });
    expect(line?.quarters[1]?.evaluation).toBeNull();
    expect(line?.quarters[2]?.result).toBeNull();
  });

  test('of an owner: the city’s results, as accepted where they have been', async () => {
    const overview = operations.readOverview.answer.parse(await get('/overviews/2563/2100'));
    expect(overview.agency.district).toBeNull();
    expect(overview.lines[0]?.quarters[0]).toMatchObject({
      state: null,
      evaluated: 1,
      expected: 50,
      result: { measures: { numerator: '13' } },
    });
  });

  test('is a district’s own, and nobody’s that is not there', async () => {
    const officer = officerOf('1001');
    const agencies = operations.listAgencies.answer.parse(await get('/overviews/2563', officer));
    expect(agencies.map(({ district }) => district)).toEqual(['1001']);
    expect(operations.listAgencies.answer.parse(await get('/overviews/2563'))).toHaveLength(51);
    expect((await world.call(officer, `/api/v1/overviews/2563/${agencyOf('1001')}`)).status).toBe(200);
    for (const agency of [agencyOf('1002'), '2100']) {
      expect(await refusal(await world.call(officer, `/api/v1/overviews/2563/${agency}`))).toMatchObject({
        status: 403,
      });
    }
    expect(await refusal(await world.call('viewer', '/api/v1/overviews/2563/9999'))).toMatchObject({
      code: 'unknown-agency',
    });
  });
});

test('the trend goes over years, each counted by its own year’s indicator and target', async () => {
  const known = await world.storage.readIndicator(indicator, 2563);
  if (!known) throw new Error('the seed’s indicator is not there');
  const results = known.results.map((result) => ({ ...result, target: '80' }));
  await world.storage.saveIndicator({ ...known, fiscalYear: 2564, results }, stamp(seedingDay.toISOString()));
  const days = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
  await world.storage.saveWindow({ period: '2564-Q1', ...days }, '', stamp(seedingDay.toISOString()));
  await send(at('1001', '2564-Q1'), 2, 'submit');
  const { points } = operations.readTrend.answer.parse(await get(`/trends/${indicator}`));
  expect(points.map(({ period: name, target }) => [name, target])).toEqual([
    ['2563-Q1', '75.0000'],
    ['2563-Q2', '75.0000'],
    ['2563-Q3', '75.0000'],
    ['2563-Q4', '75.0000'],
    ['2564-Q1', '80'],
  ]);
  expect(points.at(-1)).toMatchObject({ counted: 1, result: { measures: { numerator: '2' } } });
  expect(points[0]?.result.measures.numerator).toBe('13');
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { asSeen } from '../../../shared/wire/restatements.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { bring, sendPlanned } from '../deeds.ts';
import { chomThong, indicator, openWorld, refusal, seedingDay, suanLuang } from '../fixture.ts';
import { ownerDesk, reported } from '../owners/owner-desk.ts';
import { stamp } from '../stamp.ts';

/** Sheets of 2100-1040 in a year of which two quarters are open and two are still to come. */

const world = await openWorld();
const [first, second] = ['2563-Q1', '2563-Q2'];
const at = (district: string, period = first): SheetPlace => ({ indicator, period, district });
const send = (place: SheetPlace, planned: number, how: 'save' | 'submit', more: Partial<SheetContent> = {}) =>
  sendPlanned(world, place, planned, how, { report: `รายงาน ${planned}`, ...more });

const path = (office: string, query = '') => `/api/v1/indicator-sheets/${indicator}/2563/${office}${query}`;

async function read(office: string, query = '', who = 'viewer') {
  const answer = await world.call(who, path(office, query));
  return operations.readIndicatorSheet.answer.parse(await answer.json());
}

async function quarterOf(office: string, quarter: number, query = '') {
  const { sheet } = await read(office, query);
  const found = sheet.quarters[quarter - 1];
  if (!found) throw new Error(`no quarter ${quarter}`);
  return found;
}

const times4 = <Value>(value: Value): [Value, Value, Value, Value] => [value, value, value, value];
const before = new Date('2026-01-12T04:00:00.000Z');

beforeAll(async () => {
  const days = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
  await world.storage.saveWindow({ period: second, ...days }, '', stamp(seedingDay.toISOString()));
  await send(at(chomThong), 3, 'submit', {
    summary: 'สรุปถึงไตรมาสที่ 1',
    projects: ['โครงการแผนชุมชน'],
    links: [{ name: 'ภาพกิจกรรม', address: 'https://example.go.th/1' }],
  });
  await bring(world, at(chomThong), ['accept', 'evaluate']);
  await send(at(suanLuang), 4, 'submit');
  world.time.now = before;
  await send(at(chomThong, second), 5, 'save', { summary: 'สรุปถึงไตรมาสที่ 2' });
});

describe('a district’s sheet', () => {
  test('has the four quarters of its year, each as it stands', async () => {
    const { sheet } = await read(chomThong);
    expect(sheet).toMatchObject({
      ...{ indicator, fiscalYear: 2563, version: 1, quarter: 2, at: before.toISOString() },
      office: { code: chomThong, kind: 'district', name: { th: 'สำนักงานเขตจอมทอง' } },
      owner: { code: '2100', name: { th: expect.stringMatching(/^สำนักยุทธศาสตร์และประเมินผล/) } },
    });
    expect(sheet.quarters.map(({ state, window, reports }) => [state, window, reports])).toEqual([
      ['evaluated', 'open', true],
      ['draft', 'open', true],
      ['none', 'before', true],
      ['none', 'before', true],
    ]);
  });

  test('shows what was accepted with its receipt, evaluation, target and report', async () => {
    const quarter = await quarterOf(chomThong, 1);
    const stored = await world.storage.readRevision(at(chomThong), 1);
    expect(quarter).toMatchObject({
      results: [{ key: 'percentage', target: '75.0000', cityTarget: null, unit: { th: 'ร้อยละ' } }],
      shown: {
        ...{ kind: 'accepted', revision: 1, report: 'รายงาน 3', late: false },
        result: stored?.result,
        basis: { version: 1, frozen: true, restated: null },
        receipt: {
          id: (await world.storage.readSheet(at(chomThong)))?.receipt,
          code: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/),
        },
      },
      evaluation: { scores: { '2.1': 100, '2.2': 50 } },
      cityNow: null,
    });
  });

  test('shows a draft as a draft, without a receipt', async () => {
    expect((await quarterOf(chomThong, 2)).shown).toMatchObject({
      ...{ kind: 'draft', revision: 1, submittedAt: null, receipt: null, late: false },
    });
  });

  test('has the latest summary of the year, and the projects and links that were named last', async () => {
    const { sheet } = await read(chomThong);
    expect(sheet.summary).toEqual({ text: 'สรุปถึงไตรมาสที่ 2', quarter: 2 });
    expect(sheet.projects).toEqual({ indicator: [], office: ['โครงการแผนชุมชน'] });
    expect(sheet.links).toEqual([{ name: 'ภาพกิจกรรม', address: 'https://example.go.th/1' }]);
  });

  test('has the quarter in its head that is asked for', async () => {
    expect((await read(chomThong, '?quarter=4')).sheet).toMatchObject({ quarter: 4, version: 1 });
    expect(await refusal(await world.call('viewer', path(chomThong, '?quarter=5')))).toMatchObject({ status: 422 });
  });

  test('is as it was at a moment of the past', async () => {
    const then = `?asOf=${encodeURIComponent(seedingDay.toISOString())}`;
    expect((await quarterOf(chomThong, 2, then)).shown).toBeNull();
    expect((await quarterOf(chomThong, 1, then)).state).toBe('evaluated');
  });

  test('is told to be its own alone to an officer, who may choose no other', async () => {
    const { offices } = await read(chomThong, '', 'chomthong');
    expect(offices.map(({ code }) => code)).toEqual([chomThong]);
    expect(await refusal(await world.call('suanluang', path(chomThong)))).toMatchObject({ code: 'other-district' });
    expect(await refusal(await world.call('chomthong', path('2100')))).toMatchObject({ code: 'other-district' });
  });
});

describe('the owner’s sheet', () => {
  test('says what the districts come to now, while the owner has stored nothing', async () => {
    const quarter = await quarterOf('2100', 1);
    expect(quarter).toMatchObject({ state: 'none', shown: null, results: [{ target: '75.0000' }] });
    expect(quarter.cityNow).toMatchObject({
      ...{ counted: 2, expected: 50, target: '75.0000', result: { measures: { numerator: '7' } } },
    });
  });

  test('comes first among those that may be read', async () => {
    const { offices } = await read('2100');
    expect(offices).toHaveLength(51);
    expect(offices[0]).toMatchObject({ code: '2100', kind: 'owner' });
  });

  test('has the official text, in the version’s words', async () => {
    const { sheet } = await read('2100');
    const { published, strategy, dataSource } = (await world.storage.readIndicator(indicator, 2563)) ?? {};
    expect(sheet).toMatchObject({ published, strategy, dataSource });
    expect(sheet.counting.map(({ th }) => th).join()).toContain('จำนวนชุมชนทั้งหมด');
  });

  test('keeps what it was stored as, beside what the districts have come to since', async () => {
    const answer = await ownerDesk(world, at('2100')).submit('planning', reported('เขตรายงานแล้วสองเขต'));
    expect(answer.status).toBe(200);
    const stored = (await quarterOf('2100', 1)).shown?.result;
    await send(at('1001'), 5, 'submit');
    const quarter = await quarterOf('2100', 1);
    expect(quarter).toMatchObject({ state: 'submitted', shown: { kind: 'submitted', result: stored } });
    expect(quarter.shown?.result.measures.numerator).toBe('7');
    expect(quarter.cityNow).toMatchObject({ counted: 3, result: { measures: { numerator: '12' } } });
  });
});

describe('what there is none of', () => {
  test.each([
    ['/api/v1/indicator-sheets/9900-001/2563/2100', 'unknown-indicator'],
    [`/api/v1/indicator-sheets/${indicator}/2570/2100`, 'unknown-indicator'],
    [path('0700'), 'unknown-office'],
    ['/api/v1/indicator-sheets/9900-001/2563', 'unknown-indicator'],
  ])('%s: %s', async (address, code) => {
    expect(await refusal(await world.call('viewer', address))).toMatchObject({ status: 404, code });
  });
});

test('all sheets of an indicator are the ones that each office has, the owner first', async () => {
  const answer = await world.call('viewer', `/api/v1/indicator-sheets/${indicator}/2563?quarter=1`);
  const sheets = operations.listIndicatorSheets.answer.parse(await answer.json());
  expect(sheets).toHaveLength(51);
  for (const code of ['2100', chomThong, suanLuang]) {
    expect(sheets.find(({ office }) => office.code === code)).toEqual((await read(code, '?quarter=1')).sheet);
  }
});

describe('as time goes on', () => {
  test('a quarter that is cancelled says so, and what was reported stays', async () => {
    await world.put('planning', `/api/v1/indicators/${indicator}/2563/cancellation`, {
      ...{ fromQuarter: 2, reason: 'ยกเลิกตามมติ' },
    });
    const { sheet } = await read(chomThong);
    expect(sheet.quarters.map(({ cancelled }) => cancelled?.reason ?? null)).toEqual([
      ...[null, 'ยกเลิกตามมติ', 'ยกเลิกตามมติ', 'ยกเลิกตามมติ'],
    ]);
    expect(sheet.quarters[1]?.shown?.report).toBe('รายงาน 5');
    await world.put('planning', `/api/v1/indicators/${indicator}/2563/cancellation`, {
      ...{ fromQuarter: null, reason: 'คืน' },
    });
  });

  test('a district with more time has its own due day', async () => {
    const extension = { dueOn: '2026-02-01', reason: 'น้ำท่วม' };
    await world.put('planning', `/api/v1/windows/${second}/extensions/${suanLuang}`, extension);
    expect((await quarterOf(suanLuang, 2)).days?.dueOn).toBe('2026-02-01');
    expect((await quarterOf(chomThong, 2)).days?.dueOn).toBe('2026-01-26');
  });

  test('what was accepted keeps its target, until it is restated; what was only sent has the new one', async () => {
    const target = '80.0000';
    const changes = [
      { indicator, version: 1, results: [{ key: 'percentage', target, quarterTargets: times4(target) }] },
    ];
    const changed = await world.put('planning', '/api/v1/targets/2563', { from: 1, reason: 'มติใหม่', changes });
    expect(changed.status).toBe(200);
    const [kept, moved] = [await quarterOf(chomThong, 1), await quarterOf(suanLuang, 1)];
    expect([kept.version, kept.results[0]?.target, kept.shown?.basis.restated]).toEqual([2, '75.0000', null]);
    expect(moved.results[0]?.target).toBe('80.0000');
    const path = `/api/v1/restatements/${indicator}/${first}`;
    const seen = operations.previewRestatement.answer.parse(await (await world.call('planning', path)).json());
    const order = { reason: 'ใช้เป้าหมายใหม่', sheets: seen.sheets.map(asSeen) };
    expect((await world.post('planning', path, order)).status).toBe(200);
    const anew = await quarterOf(chomThong, 1);
    expect(anew.results[0]?.target).toBe('80.0000');
    expect(anew.shown?.basis.restated).toMatchObject({ reason: 'ใช้เป้าหมายใหม่', accepted: { target: '75.0000' } });
  });

  test('a new owner from a quarter on has that quarter’s sheet, and the one before has its own', async () => {
    const file = await world.storage.readIndicator(indicator, 2563);
    if (!file) throw new Error('no file');
    const next = {
      ...file,
      version: file.version + 1,
      owner: { agencyCode: '0700', name: { th: 'สำนักใหม่', en: 'A new office' } },
    };
    const published = await world.put(
      'admin',
      `/api/v1/indicators/${indicator}/2563?from=3&reason=${encodeURIComponent('โอนงาน')}`,
      next,
    );
    expect(published.status).toBe(200);
    const [old, now] = [await read('2100', '?quarter=1'), await read('0700', '?quarter=3')];
    expect(old.sheet.quarters.map(({ reports }) => reports)).toEqual([true, true, false, false]);
    expect(now.sheet.quarters.map(({ reports }) => reports)).toEqual([false, false, true, true]);
    expect([old.sheet.owner.code, now.sheet.owner.code]).toEqual(['2100', '0700']);
    expect(old.sheet.quarters[2]?.owner.code).toBe('0700');
    expect(old.offices.slice(0, 2).map(({ code }) => code)).toEqual(['0700', '2100']);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { listNotices } from '../../../server/use-cases/notices/list-notices.ts';
import { recompute } from '../../../server/use-cases/review/recompute.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { officerOf } from '../deeds.ts';
import { filled, openWorld, refusal } from '../fixture.ts';
import { smallIndicator, smallRows } from '../small-indicator.ts';
import { ownerDesk, reported } from './owner-desk.ts';

/** Owners beside each other: who sees and fills what, rows of an owner's own, and an owner who takes over in mid-year. */

const words = (name: string) => ({ th: name, en: name });
const health = { agencyCode: '0800', name: words('สำนักอนามัย') };
const audit = { agencyCode: '0407', name: words('สำนักงานตรวจสอบภายใน') };

const world = await openWorld({
  indicators: [
    smallIndicator({ code: '0800-001', owner: health }),
    smallIndicator({ code: '0407-001', owner: audit, reportedBy: 'owner' }),
    smallIndicator({
      code: '5036-001',
      owner: { agencyCode: '5036', name: words('จอมทอง') },
      reportedBy: ['1035', '1034'],
    }),
    smallIndicator({ code: '5036-002', owner: { agencyCode: '5036', name: words('จอมทอง') }, reportedBy: ['1035'] }),
    smallIndicator({
      code: '5036-003',
      owner: { agencyCode: '5036', name: words('จอมทอง') },
      reportedBy: ['1034', '1033'],
    }),
    smallIndicator({ code: '9900-001', owner: health }),
    smallIndicator({ code: '9900-002', owner: health, reportedBy: 'owner' }),
  ],
});
const period = '2563-Q1';
const desk = (indicator: string, district: string, at = period) =>
  ownerDesk(world, { indicator, period: at, district });
const get = async (who: string, path: string) => (await world.call(who, `/api/v1${path}`)).json();
const ok = async (answer: Promise<Response>) =>
  expect((await answer).status, await (await answer).clone().text()).toBe(200);
const submitAs = (district: string, indicator: string, done: number, at = period) =>
  desk(indicator, district, at).submit(officerOf(district), filled(smallRows(done), 'รายงาน'));

describe('a department', () => {
  test('has its own indicators before it, named by its file until somebody names it', async () => {
    const work = operations.listAssignments.answer.parse(await get('health', '/assignments'));
    expect(work.map(({ indicator, district }) => `${indicator} ${district}`)).toEqual(
      ['0800-001', '9900-001', '9900-002'].flatMap((code) => Array(4).fill(`${code} 0800`)),
    );
    expect(new Set(work.map(({ office }) => office.th))).toEqual(new Set(['สำนักอนามัย']));
    const name = { th: 'สำนักอนามัย กทม.', en: 'Health Department' };
    await world.put('admin', '/api/v1/departments/0800', { name, active: true });
    expect((await get('health', '/assignments'))[0].office).toEqual(name);
  });

  test('fills none but its own, and reads what a viewer reads', async () => {
    expect((await desk('0800-001', '0800').save('health', reported('ร่าง'))).status).toBe(200);
    for (const who of ['audit', 'chomthong', 'planning']) {
      const refused = { status: 403, code: 'other-district' };
      expect(await refusal(await desk('0800-001', '0800').save(who, reported('x')))).toMatchObject(refused);
    }
    expect(await refusal(await desk('0800-001', '0800').save('viewer', reported('x')))).toMatchObject({
      code: 'forbidden',
    });
    expect((await desk('0407-001', '0407').read('health')).state).toBe('none');
    expect((await world.call('health', `/api/v1/consolidations/0800-001/${period}`)).status).toBe(200);
  });

  test('is seen by no district, by another department and the city’s readers it is', async () => {
    for (const path of ['', '/review', '/revisions/1', '/changes?from=0&to=1']) {
      const address = `${desk('0800-001', '0800').path}${path}`;
      expect(await refusal(await world.call('chomthong', address))).toMatchObject({ code: 'other-district' });
      for (const who of ['audit', 'viewer', 'planning', 'health'])
        expect((await world.call(who, address)).status).toBe(200);
    }
  });
});

describe('a district’s office that owns what several districts report', () => {
  test('fills the district’s sheet and the owner’s; of what it alone reports there is one', async () => {
    const work = operations.listAssignments.answer.parse(await get('chomthong', '/assignments?fiscalYear=2563'));
    const ours = work.filter(({ indicator, period: at }) => indicator.startsWith('5036') && at === period);
    expect(ours.map(({ indicator, district }) => [indicator, district])).toEqual([
      ['5036-001', '1035'],
      ['5036-001', '5036'],
      ['5036-002', '1035'],
      ['5036-003', '5036'],
    ]);
    expect(await refusal(await desk('5036-002', '5036').save('chomthong', reported('x')))).toMatchObject({
      code: 'unknown-indicator',
    });
    await ok(submitAs('1034', '5036-001', 2));
    await ok(desk('5036-001', '5036').submit('chomthong', reported('หนึ่งในสองเขต')));
    const sheet = await desk('5036-001', '5036').read('chomthong');
    expect(sheet).toMatchObject({
      result: { measures: { done: '2', steps: '2' } },
      districtsNow: { expected: 2, counted: 1 },
    });
    expect(await refusal(await world.call('suanluang', desk('5036-001', '5036').path))).toMatchObject({ status: 403 });
  });
});

test('the year of a district’s office has its owner’s sheets beside the district’s', async () => {
  const { lines } = operations.readOverview.answer.parse(await get('chomthong', '/overviews/2563/5036'));
  const found = lines.filter(({ indicator }) => indicator.startsWith('5036'));
  const [first] = found.map(({ quarters: [quarter] }) => quarter);
  expect(found.map(({ indicator }) => indicator)).toEqual(['5036-001', '5036-002', '5036-003']);
  expect(first).toMatchObject({
    state: 'none',
    owner: { office: '5036', state: 'submitted', result: { measures: { done: '2', steps: '2' } } },
  });
  expect(found[1]?.quarters[0]).toMatchObject({ state: 'none', owner: null });
  expect(found[2]?.quarters[0]).toMatchObject({ state: null, result: null, owner: { state: 'none' } });
});

describe('an indicator that its owner alone reports', () => {
  const own = () => desk('0407-001', '0407');

  test('asks no district for anything', async () => {
    expect(await refusal(await world.call('chomthong', desk('0407-001', '1035').path))).toMatchObject({ status: 404 });
    const work = operations.listAssignments.answer.parse(await get('chomthong', '/assignments'));
    expect(work.filter(({ indicator }) => indicator === '0407-001')).toEqual([]);
  });

  test('has rows of the owner’s own, checked like any, and its figure is the indicator’s', async () => {
    expect(await refusal(await own().submit('audit', reported('ไม่มีแถว')))).toMatchObject({ code: 'has-issues' });
    await ok(own().submit('audit', filled(smallRows(1), 'ตรวจแล้วหนึ่งขั้น')));
    const { result } = await own().read('audit');
    expect(result?.figures).toEqual({ share: { text: '50.00' } });
    const city = operations.readConsolidation.answer.parse(await get('viewer', `/consolidations/0407-001/${period}`));
    expect(city).toMatchObject({ districts: [], zones: [], owner: { office: '0407', state: 'submitted' } });
    expect(city.city).toMatchObject({ result, counted: 1, expected: 1, target: '80', againstTarget: '-30.00' });
    const progress = operations.listProgress.answer.parse(await get('viewer', '/progress/2563'));
    const line = progress.find((one) => one.indicator === '0407-001' && one.period === period);
    expect(line).toMatchObject({ result, counted: 1, expected: 1, overdue: [], ownerSheet: { state: 'submitted' } });
    expect(Object.values(line?.states ?? {}).every((count) => count === 0)).toBe(true);
    const trend = operations.readTrend.answer.parse(await get('viewer', '/trends/0407-001'));
    expect(trend.points[0]).toMatchObject({ result, districts: {} });
    const planning = (await world.auth.listPeople()).find(({ username }) => username === 'planning');
    const notices = planning ? await listNotices(world.storage, world.time.now, planning) : [];
    expect(notices.map(({ kind, text }) => [kind, text.th])).toContainEqual([
      'to-review',
      'รอตรวจ สำนักงานตรวจสอบภายใน',
    ]);
  });

  test('is given back in a row, mended, accepted and restated like a district’s', async () => {
    await ok(
      own().act('planning', 'return', { message: '', items: [{ subject: '2', column: 'done', message: 'ตรวจอีกครั้ง' }] }),
    );
    expect(await refusal(await own().submit('audit', filled(smallRows(0), 'แก้แล้ว')))).toMatchObject({
      code: 'has-issues',
    });
    await ok(own().submit('audit', filled(smallRows(2), 'แก้แล้ว')));
    await ok(own().act('planning', 'accept'));
    const preview = operations.previewRestatement.answer.parse(
      await get('planning', `/restatements/0407-001/${period}`),
    );
    expect(preview.sheets.map(({ district, unchanged }) => [district, unchanged])).toEqual([['0407', true]]);
    const { storage } = world;
    const again = await recompute(
      { storage, asOfRevision: storage.asOfRevision },
      { fiscalYear: 2563, quarter: 1 },
      '0407-001',
    );
    expect(again).toEqual({ sheets: 1, restated: 0, differences: [] });
  });
});

describe('an owner’s sheet', () => {
  test('says that nothing applies only with a reason, and nothing when the indicator is cancelled', async () => {
    const own = desk('9900-001', '0800');
    const nothing = { ...reported(''), notApplicable: true };
    expect(await refusal(await own.submit('health', nothing))).toMatchObject({ code: 'has-issues' });
    await ok(own.submit('health', { ...nothing, report: 'ย้ายภารกิจแล้ว' }));
    expect((await own.read('health')).result?.figures).toEqual({ share: { none: 'not-applicable' } });
    await ok(
      world.put('planning', '/api/v1/indicators/9900-001/2563/cancellation', { fromQuarter: 1, reason: 'ยกเลิก' }),
    );
    expect(await refusal(await own.act('health', 'withdraw'))).toMatchObject({ code: 'indicator-cancelled' });
    await ok(
      world.put('planning', '/api/v1/indicators/9900-001/2563/cancellation', { fromQuarter: null, reason: 'คืน' }),
    );
    await ok(own.act('health', 'withdraw'));
  });

  test('is refused what is too long, too many or no https address, by its field', async () => {
    const own = desk('0800-001', '0800');
    const fields = async (more: object) => {
      const { status, body } = await refusal(await own.save('health', { ...reported('x'), ...more }));
      return [status, ...new Set((body.fields ?? []).map(({ path }) => path))];
    };
    expect(await fields({ summary: 'ก'.repeat(20_001) })).toEqual([422, 'summary']);
    expect(await fields({ projects: Array(51).fill('โครงการ') })).toEqual([422, 'projects']);
    expect(await fields({ projects: ['ก'.repeat(501)] })).toEqual([422, 'projects.0']);
    for (const address of ['http://example.go.th', 'javascript:alert(1)', 'example.go.th', 'https://']) {
      expect(await fields({ links: [{ name: 'ก', address }] })).toEqual([422, 'links.0.address']);
    }
    expect(await fields({ links: Array(21).fill({ name: 'ก', address: 'https://example.go.th' }) })).toEqual([
      422,
      'links',
    ]);
    expect((await own.save('health', { ...reported('ก'.repeat(20_000)), summary: 'ก'.repeat(20_000) })).status).toBe(
      200,
    );
  });

  test('may be given more time, as a district may; nobody who owns nothing', async () => {
    const more = { dueOn: '2026-02-20', reason: 'รอเอกสาร' };
    await ok(world.put('planning', `/api/v1/windows/${period}/extensions/0800`, more));
    const work = operations.listAssignments.answer.parse(await get('health', '/assignments'));
    expect(work.find((one) => one.period === period)).toMatchObject({ dueOn: '2026-02-20', extension: more });
    expect((await get('health', '/assignments'))[0].window).toBe('open');
    const refused = await world.put('planning', `/api/v1/windows/${period}/extensions/1234`, more);
    expect(await refusal(refused)).toMatchObject({ code: 'unknown-office' });
  });
});

describe('an owner who takes over from quarter 2 on', () => {
  beforeAll(async () => {
    const why = encodeURIComponent('โอนภารกิจ');
    const next = smallIndicator({ code: '9900-001', owner: audit, version: 2 });
    await ok(world.put('admin', `/api/v1/indicators/9900-001/2563?from=2&reason=${why}`, next));
  });

  test('has the sheets since, and the one before keeps its own', async () => {
    const owners = async (who: string) => {
      const work = operations.listAssignments.answer.parse(await get(who, '/assignments'));
      return work.filter(({ indicator }) => indicator === '9900-001').map(({ period: at }) => at);
    };
    expect(await owners('health')).toEqual(['2563-Q1']);
    expect(await owners('audit')).toEqual(['2563-Q2', '2563-Q3', '2563-Q4']);
    expect(await refusal(await desk('9900-001', '0407').save('audit', reported('x')))).toMatchObject({
      code: 'unknown-indicator',
    });
    await ok(desk('9900-001', '0800').submit('health', reported('ยังเป็นของเรา')));
    const { lines } = operations.readOverview.answer.parse(await get('viewer', '/overviews/2563/0407'));
    const line = lines.find(({ indicator }) => indicator === '9900-001');
    expect(line?.quarters.map(({ owner }) => owner?.state ?? null)).toEqual([null, 'none', 'none', 'none']);
  });
});

describe('an owner who loses the indicator within the quarter', () => {
  const place = `/consolidations/9900-002/${period}`;
  const own = () => desk('9900-002', '0800');
  const read = async () => operations.readConsolidation.answer.parse(await get('viewer', place));

  test('keeps what it had begun to be read, under its own name as the former one, by those who could read it', async () => {
    await ok(own().submit('health', filled(smallRows(1), 'ของเจ้าของเดิม')));
    const next = smallIndicator({ code: '9900-002', owner: audit, reportedBy: 'owner', version: 2 });
    const why = encodeURIComponent('โอนภารกิจ');
    await ok(world.put('admin', `/api/v1/indicators/9900-002/2563?from=1&reason=${why}`, next));
    const { former, owner, city } = await read();
    expect(owner).toMatchObject({ office: '0407', state: 'none' });
    expect(city).toMatchObject({ counted: 0, expected: 1 });
    expect(former).toMatchObject([
      { office: '0800', name: { th: 'สำนักอนามัย กทม. (เจ้าของเดิม)' }, state: 'submitted', shown: 1, overdue: false },
    ]);
    for (const who of ['health', 'audit', 'planning', 'viewer', 'admin']) {
      for (const path of ['/review', '/revisions/1', '/changes?from=0&to=1'])
        expect((await world.call(who, `${own().path}${path}`)).status).toBe(200);
    }
    expect((await own().review('planning')).content?.report).toBe('ของเจ้าของเดิม');
    expect(await refusal(await world.call('chomthong', `${own().path}/review`))).toMatchObject({ status: 403 });
  });

  test('changes nothing of it any more, and nobody decides on it; in no figure, and asked of nobody', async () => {
    const gone = { status: 404, code: 'unknown-indicator' };
    expect(await refusal(await own().submit('health', filled(smallRows(2), 'x')))).toMatchObject(gone);
    expect(await refusal(await own().act('health', 'withdraw'))).toMatchObject(gone);
    expect(await refusal(await own().act('planning', 'accept'))).toMatchObject(gone);
    await ok(desk('9900-002', '0407').submit('audit', filled(smallRows(2), 'เจ้าของใหม่')));
    const { city, former } = await read();
    expect(city.result.figures).toEqual({ share: { text: '100.00' } });
    expect(former).toHaveLength(1);
    const rows = operations.readConsolidationRows.answer.parse(await get('viewer', `${place}/rows?view=submitted`));
    expect(rows.districts.map(({ district, rows: sent }) => [district, sent.length])).toEqual([['0407', 2]]);
    const work = operations.listAssignments.answer.parse(await get('health', '/assignments'));
    expect(work.some(({ indicator }) => indicator === '9900-002')).toBe(false);
  });

  test('an office that had begun nothing is none of them', async () => {
    const address = `/api/v1/sheets/9900-002/${period}/2100/review`;
    expect(await refusal(await world.call('planning', address))).toMatchObject({ code: 'unknown-indicator' });
  });
});

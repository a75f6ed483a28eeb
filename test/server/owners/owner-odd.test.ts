import { expect, test } from 'vitest';
import { operations } from '../../../shared/wire/operations.ts';
import { asSeen } from '../../../shared/wire/restatements.ts';
import { officerOf } from '../deeds.ts';
import { filled, openWorld, refusal } from '../fixture.ts';
import { share, smallIndicator, smallRows } from '../small-indicator.ts';
import { ownerDesk, reported } from './owner-desk.ts';

/** What is odd in an owner's quarter: no figure can be made, it is cancelled, it is counted anew, or its office has no name. */

const health = { agencyCode: '0800', name: { th: 'สำนักอนามัย', en: 'Health Department' } };
const ofDone = {
  measures: {
    done: { name: { th: 'ทำแล้ว', en: 'done' }, count: { is: ['done', 'yes'] } },
    other: { name: { th: 'ยังไม่ทำ', en: 'not done' }, count: { is: ['done', 'no'] } },
  },
  results: [{ ...share, calculation: { kind: 'ratio', numerator: 'other', denominator: 'done' } }],
};
const world = await openWorld({
  indicators: [
    smallIndicator({ code: '0800-001', owner: health, reportedBy: 'owner', ...ofDone }),
    smallIndicator({ code: '0800-002', owner: health, reportedBy: ['1034', '1035'], ...ofDone }),
    smallIndicator({ code: '0800-003', owner: health, reportedBy: 'owner' }),
  ],
});
const period = '2563-Q1';
const desk = (indicator: string, office = '0800') => ownerDesk(world, { indicator, period, district: office });
const ok = async (answer: Promise<Response>) =>
  expect((await answer).status, await (await answer).clone().text()).toBe(200);
const consolidated = async (indicator: string) => {
  const answer = await world.call('viewer', `/api/v1/consolidations/${indicator}/${period}`);
  return operations.readConsolidation.answer.parse(await answer.json());
};
const none = { share: { none: 'not-calculable' } };

test('rows of its own that divide by nothing come to no figure, never to 0, and are accepted and evaluated as such', async () => {
  await ok(desk('0800-001').submit('health', filled(smallRows(0), 'ยังไม่มีผู้เข้าเกณฑ์')));
  await ok(desk('0800-001').act('planning', 'accept'));
  await ok(desk('0800-001').act('planning', 'evaluate', { scores: { '2.1': 100 }, remark: '' }));
  expect(await desk('0800-001').read('health')).toMatchObject({ state: 'evaluated', result: { figures: none } });
  expect((await consolidated('0800-001')).city).toMatchObject({ result: { figures: none }, againstTarget: null });
});

test('over districts of which none can be calculated it comes to none either, and to a figure once one can', async () => {
  for (const district of ['1034', '1035'])
    await ok(desk('0800-002', district).submit(officerOf(district), filled(smallRows(0), 'รายงาน')));
  await ok(desk('0800-002').submit('health', reported('ยังคำนวณไม่ได้')));
  expect((await desk('0800-002').read('health')).result?.figures).toEqual(none);
  await ok(desk('0800-002', '1034').act(officerOf('1034'), 'withdraw'));
  await ok(desk('0800-002', '1034').submit(officerOf('1034'), filled(smallRows(2), 'แก้แล้ว')));
  const { result, districtsNow } = await desk('0800-002').read('health');
  // What was sent is of its day; what they come to now stands beside it.
  expect([result?.figures, districtsNow?.result.figures]).toEqual([none, { share: { text: '100.00' } }]);
});

test('a quarter that was cancelled takes nothing and keeps what it had; it goes on once that is taken back', async () => {
  const cancel = (fromQuarter: number | null) =>
    world.put('planning', '/api/v1/indicators/0800-002/2563/cancellation', { fromQuarter, reason: 'ยกเลิก' });
  await ok(cancel(1));
  expect(await refusal(await desk('0800-002').act('planning', 'accept'))).toMatchObject({
    code: 'indicator-cancelled',
  });
  const listed = await (await world.call('planning', `/api/v1/agency-sheets/0800/${period}`)).json();
  const line = operations.listAgencySheets.answer.parse(listed).find(({ indicator }) => indicator === '0800-002');
  expect(line).toMatchObject({ cancelled: true, state: 'submitted' });
  expect(await consolidated('0800-002')).toMatchObject({ owner: { state: 'submitted', overdue: false } });
  await ok(cancel(null));
  await ok(desk('0800-002').act('planning', 'accept'));
});

test('restated it is counted anew by what is in force, with what had been accepted beside it', async () => {
  const own = desk('0800-003');
  await ok(own.submit('health', filled(smallRows(2), 'ครบ')));
  await ok(own.act('planning', 'accept'));
  const results = [{ ...share, target: '90' }];
  const next = smallIndicator({ code: '0800-003', owner: health, reportedBy: 'owner', version: 2, results });
  const why = encodeURIComponent('เป้าหมายใหม่');
  await ok(world.put('admin', `/api/v1/indicators/0800-003/2563?from=1&reason=${why}`, next));
  expect((await own.read('health')).basis).toMatchObject({ target: '80', frozen: true, restated: null });
  const path = `/api/v1/restatements/0800-003/${period}`;
  const seen = operations.previewRestatement.answer.parse(await (await world.call('planning', path)).json());
  await ok(world.post('planning', path, { reason: 'ใช้เป้าหมายใหม่', sheets: seen.sheets.map(asSeen) }));
  expect((await own.read('health')).basis).toMatchObject({
    target: '90',
    restated: { reason: 'ใช้เป้าหมายใหม่', accepted: { target: '80' } },
  });
  expect(await consolidated('0800-003')).toMatchObject({ city: { restated: 1, againstTarget: '10.00' } });
});

test('an office is given no blank name, and is called as its file says until it has one', async () => {
  const blank = await world.put('admin', '/api/v1/departments/0800', { name: { th: ' ', en: '' }, active: true });
  expect(await refusal(blank)).toMatchObject({ status: 422, code: 'invalid-body' });
  expect((await consolidated('0800-001')).owner?.name).toEqual(health.name);
});

import { describe, expect, test } from 'vitest';
import { recompute } from '../../../server/use-cases/review/recompute.ts';
import { mainText } from '../../../shared/indicator/main-figure.ts';
import { type Quarter, quarters } from '../../../shared/terms/period.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { receipt as receiptForm } from '../../../shared/wire/sheets.ts';
import { attempt, bring, officerOf } from '../deeds.ts';
import { chomThong, indicator, openWorld, refusal, suanLuang } from '../fixture.ts';
import { ownerDesk, reported } from './owner-desk.ts';
import { seenOfDistricts } from './seen-of-districts.ts';

/**
 * The year of the planning office's own sheet of 2100-1040, over its districts: four quarters, returned once, accepted,
 * evaluated, with the summary of the year. `reviewer` fills it, `planning` reviews it.
 */

const world = await openWorld();
const owner = '2100';
const deskOf = (quarter: Quarter) => ownerDesk(world, { indicator, period: `2563-Q${quarter}`, district: owner });
const placeOf = (quarter: Quarter, district: string) => ({ indicator, period: `2563-Q${quarter}`, district });
const ok = async (answer: Promise<Response>) =>
  expect((await answer).status, await (await answer).clone().text()).toBe(200);
const get = async (who: string, path: string) => (await world.call(who, `/api/v1${path}`)).json();
const cityOf = async (quarter: Quarter) =>
  operations.readConsolidation.answer.parse(await get('viewer', `/consolidations/${indicator}/2563-Q${quarter}`));

/** The demo's quarters open 91 days after one another. */
const day = (quarter: Quarter) => new Date(Date.parse('2026-01-13T03:00:00Z') + (quarter - 1) * 91 * 86_400_000);

describe('quarter 1', () => {
  const desk = deskOf(1);

  test('with no district yet there is nothing to add up, and the sheet is among the planning office’s work', async () => {
    const sheet = await desk.read('reviewer');
    expect(sheet).toMatchObject({ state: 'none', rows: [], districtsNow: { counted: 0, expected: 50 } });
    expect(Object.values(sheet.districtsNow?.result.figures ?? {})).toEqual([{ none: 'not-reported' }]);
    const work = operations.listAssignments.answer.parse(await get('reviewer', '/assignments'));
    expect(work.map(({ indicator: code, period, office }) => [code, period, office.th])).toEqual(
      quarters.map((quarter) => [indicator, `2563-Q${quarter}`, 'สำนักยุทธศาสตร์และประเมินผล']),
    );
  });

  test('is over what the districts have submitted, in every state, and is none of theirs', async () => {
    for (const district of [suanLuang, chomThong]) await bring(world, placeOf(1, district), ['submit']);
    const before = await seenOfDistricts(world, indicator, '2563-Q1');
    const same = async () => expect(await seenOfDistricts(world, indicator, '2563-Q1')).toEqual(before);
    await ok(desk.save('reviewer', reported('ร่าง')));
    await same();
    await ok(
      desk.submit(
        'reviewer',
        reported('เขตรายงานแล้วสองเขต', { links: [{ name: 'คำสั่ง', address: 'https://example.go.th/1' }] }),
      ),
    );
    await same();
    const { city } = await cityOf(1);
    const sheet = await desk.read('reviewer');
    expect(sheet.result).toEqual(city.result);
    expect(sheet.basis).toMatchObject({ version: city.by, target: city.target, roster: 'owner-2100' });
    await ok(desk.act('planning', 'take-up'));
    await same();
    await ok(desk.act('planning', 'return', { message: 'ระบุจำนวนเขต', items: [] }));
    await same();
    await ok(desk.submit('reviewer', reported('เขตรายงานแล้ว 2 จาก 50 เขต')));
    await ok(desk.act('reviewer', 'withdraw'));
    await same();
    await ok(desk.submit('reviewer', reported('เขตรายงานแล้ว 2 จาก 50 เขต')));
    expect(await refusal(await desk.act('reviewer', 'accept'))).toMatchObject({ code: 'own-submission' });
    await ok(desk.act('planning', 'accept'));
    await same();
    await ok(desk.act('planning', 'evaluate', { scores: { '2.1': 100, '2.2': 100 }, remark: 'ครบ' }));
    await same();
    await ok(desk.act('reviewer', 'plead', { message: 'ตัวเลขเปลี่ยน' }));
    await same();
    await ok(desk.act('planning', 'decline', { message: 'ใช้ตัวเลขวันรับรอง' }));
    await same();
  });

  test('what was accepted stays when the districts come to something else, and both are told', async () => {
    const accepted = (await desk.read('reviewer')).result;
    await attempt(world, placeOf(1, '1005'), 'submit', officerOf('1005'));
    const { state, result, basis, districtsNow } = await desk.read('reviewer');
    expect({ state, result, frozen: basis?.frozen }).toEqual({ state: 'evaluated', result: accepted, frozen: true });
    expect(districtsNow).toMatchObject({ counted: 3, result: (await cityOf(1)).city.result });
    expect(districtsNow?.result).not.toEqual(accepted);
    expect(await desk.review('planning')).toMatchObject({ result: accepted, districtsNow: { counted: 3 } });
  });

  test('has no row: one that is sent is refused', async () => {
    expect(
      await refusal(await deskOf(2).submit('reviewer', { ...reported('x'), rows: [{ code: '1' }] })),
    ).toMatchObject({
      status: 413,
      code: 'too-many-rows',
    });
  });
});

test('three more quarters, the last with the summary of the year, its projects and links', async () => {
  for (const quarter of [2, 3, 4] as const) {
    world.time.now = day(quarter);
    for (const district of [suanLuang, chomThong]) await bring(world, placeOf(quarter, district), ['submit', 'accept']);
    const annex = {
      summary: 'ชุมชนมีแผนครบตามเป้าหมาย',
      projects: ['โครงการจัดทำแผนพัฒนาชุมชน', 'อบรมผู้นำชุมชน'],
      links: [{ name: 'รายงานทั้งปี', address: 'https://example.go.th/report' }],
    };
    const content = reported(`รายงานไตรมาสที่ ${quarter}`, quarter === 4 ? annex : {});
    const desk = deskOf(quarter);
    const submitted = await desk.submit('reviewer', content);
    const receipt = receiptForm.parse(await submitted.json());
    expect(receipt).toMatchObject({ district: owner, rows: 0, result: (await cityOf(quarter)).city.result });
    await ok(desk.act('planning', 'accept'));
    await ok(desk.act('planning', 'evaluate', { scores: { '2.1': 90, '2.2': 100 }, remark: '' }));
    if (quarter === 4) {
      expect(await desk.read('reviewer')).toMatchObject(annex);
      expect((await desk.review('planning')).content).toMatchObject(annex);
      const changes = await get('planning', `/sheets/${indicator}/2563-Q4/${owner}/changes?from=0&to=1`);
      expect(changes).toMatchObject({ summary: { before: '', after: annex.summary }, projects: { before: [] } });
    }
  }
});

test('the agency’s year has the owner’s own state and evaluation beside the city’s figure', async () => {
  const { lines } = operations.readOverview.answer.parse(await get('viewer', `/overviews/2563/${owner}`));
  const [line] = lines;
  expect(line?.quarters.map(({ owner: own, state }) => [state, own?.state, own?.evaluation?.scores['2.1']])).toEqual([
    [null, 'evaluated', 100],
    [null, 'evaluated', 90],
    [null, 'evaluated', 90],
    [null, 'evaluated', 90],
  ]);
  expect(line?.quarters[0]?.together).toMatchObject({ counted: 3, expected: 50 });
});

test('every accepted figure comes out again, what lists show is what is written down, and the log is whole', async () => {
  const { storage } = world;
  for (const quarter of quarters) {
    const desk = { storage, asOfRevision: storage.asOfRevision };
    const { sheets, differences } = await recompute(desk, { fiscalYear: 2563, quarter }, null);
    expect({ sheets, differences }).toEqual({ sheets: quarter === 1 ? 1 : 3, differences: [] });
  }
  expect(await storage.verifyLog(null)).toMatchObject({ broken: null });
  const version = await storage.readIndicator(indicator, 2563);
  const q1 = (await deskOf(1).read('planning')).result;
  const logged = await get('planning', `/log?indicator=${indicator}&district=${owner}`);
  expect(logged.deeds[0].office.th).toBe('สำนักยุทธศาสตร์และประเมินผล');
  expect(version && mainText(version, q1)).not.toBeNull();
});

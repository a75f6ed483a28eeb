import { beforeAll, describe, expect, test } from 'vitest';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { operations } from '../../../shared/wire/operations.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { attempt, bring, officerOf, send as sendSheet } from '../deeds.ts';
import { filled, goodRows, indicator, openWorld, refusal, seedingDay } from '../fixture.ts';
import { stamp } from '../stamp.ts';

/** Quarter 2 of 2100-1040, which starts with the rows of quarter 1, through the API. */

const world = await openWorld();
const [first, second] = ['2563-Q1', '2563-Q2'];
const [district, neighbour] = ['1001', '1002'];
const at = (period: string, whose = district): SheetPlace => ({ indicator, period, district: whose });
const pathOf = ({ period, district }: SheetPlace) => `/api/v1/sheets/${indicator}/${period}/${district}`;
const rows = goodRows(await world.communities(district), 3);
const size = rows.length;
const touched = rows.map((row, index) => (index === 0 ? { ...row, project: 'ลานกีฬา' } : row));

const send = (place: SheetPlace, content: SheetContent, act: 'save' | 'submit' = 'submit') =>
  sendSheet(world, place, content, act);

const read = async (place: SheetPlace) =>
  operations.readSheet.answer.parse(await (await world.call(officerOf(place.district), pathOf(place))).json());
const review = async (place: SheetPlace) =>
  operations.readReview.answer.parse(await (await world.call('planning', `${pathOf(place)}/review`)).json());
const city = async (period: string, view: string) =>
  operations.readConsolidation.answer.parse(
    await (await world.call('planning', `/api/v1/consolidations/${indicator}/${period}?view=${view}`)).json(),
  );
const lineOf = async (view: string, whose = district) =>
  (await city(second, view)).districts.find((line) => line.district === whose);

beforeAll(async () => {
  const days = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
  await world.storage.saveWindow({ period: second, ...days }, '', stamp(seedingDay.toISOString()));
  expect((await send(at(first), filled(rows, 'ไตรมาสแรก'))).status).toBe(200);
});

describe('a quarter that starts with the rows of the one before', () => {
  test('says from which quarter and which rows, and that nobody has confirmed them', async () => {
    expect(await read(at(second))).toMatchObject({
      state: 'none',
      rows,
      confirmed: false,
      earlier: { quarter: 1, rows },
    });
    expect((await read(at(first))).earlier).toBeNull();
    expect((await read(at(second, neighbour))).earlier).toBeNull();
  });

  test('[R15] cannot be submitted as it is, nor with one row changed', async () => {
    for (const content of [filled(rows, 'เหมือนเดิม'), filled(touched, 'หนึ่งแถว')]) {
      const { status, code, body } = await refusal(await send(at(second), content));
      expect([status, code, body.issues?.map(({ rule }) => rule)]).toEqual([422, 'has-issues', ['R15']]);
    }
  });

  test('is stored as a draft that is not complete, and whose rows stand apart', async () => {
    expect((await send(at(second), filled(touched), 'save')).status).toBe(200);
    const counts = { expected: size, filled: 1, valid: 1, excluded: 0, carried: size - 1, unchanged: 0 };
    expect((await lineOf('now'))?.progress).toEqual(counts);
  });

  test('[F6] is submitted once it is confirmed, marked so, and flagged to the reviewer wherever it is shown', async () => {
    const answer = await send(at(second), { ...filled(rows, 'ไตรมาสสอง'), confirmed: true });
    expect(answer.status).toBe(200);
    const { content, flags } = await review(at(second));
    expect(content).toMatchObject({ confirmed: true, progress: { filled: size, carried: 0, unchanged: size } });
    expect(flags.map(({ kind }) => kind)).toEqual(['unchanged']);
    expect((await lineOf('submitted'))?.flags).toEqual(flags);
    expect((await read(at(second))).confirmed).toBe(true);
  });

  test('keeps its confirmation through a return, and is another content with it', async () => {
    await bring(world, at(second), ['return']);
    const { confirmed } = await read(at(second));
    const [without, again] = await Promise.all([
      refusal(await send(at(second), filled(rows, 'ไตรมาสสอง'))),
      send(at(second), { ...filled(rows, 'ไตรมาสสอง'), confirmed }),
    ]);
    expect(without).toMatchObject({ code: 'has-issues' });
    expect(again.status).toBe(200);
    const revisions = await world.storage.listRevisions(at(second));
    expect(revisions.map(({ content }) => content.confirmed ?? false)).toEqual([false, true, true]);
  });

  test('knows its rows after the quarter before was mended or withdrawn', async () => {
    const place = at(second, neighbour);
    const own = goodRows(await world.communities(neighbour), 2);
    const sent = filled(own, 'ก');
    expect((await send(at(first, neighbour), sent)).status).toBe(200);
    const mended = own.map((row, index) => (index === 0 ? { ...row, project: 'ทางเท้า' } : row));
    expect((await send(at(first, neighbour), filled(mended, 'ข'))).status).toBe(200);
    expect((await read(place)).rows).toEqual(mended);
    expect(await refusal(await send(place, filled(own, 'ค')))).toMatchObject({
      body: { issues: [{ rule: 'R15', what: { en: expect.stringContaining(`${own.length} rows`) } }] },
    });
    expect((await attempt(world, at(first, neighbour), 'withdraw', officerOf(neighbour))).status).toBe(200);
    expect(await read(place)).toMatchObject({ rows: [], earlier: { quarter: 1 } });
    expect(await refusal(await send(place, filled(own, 'ค')))).toMatchObject({ body: { issues: [{ rule: 'R15' }] } });
  });
});

describe('[R16] whether a report must have a text', () => {
  const path = '/api/v1/report-demand';
  const set = (who: string, demand: string, reason = 'ประชุม สยป. ครั้งที่ 2') => world.put(who, path, { demand, reason });
  const place = at(first, '1003');

  test('is asked for until somebody has set it, by a keeper and with a reason', async () => {
    expect(await (await world.call('viewer', path)).json()).toEqual({ demand: 'asked', set: null });
    expect(await refusal(await set('viewer', 'off'))).toMatchObject({ status: 403 });
    expect(await refusal(await set('planning', 'off', ' '))).toMatchObject({ status: 422 });
    expect(await refusal(await set('planning', 'perhaps'))).toMatchObject({ status: 422 });
  });

  test('[F7] where it is asked for a sheet without one is flagged', async () => {
    const own = filled(goodRows(await world.communities('1003'), 1), ' - ');
    expect((await send(place, own)).status).toBe(200);
    expect((await review(place)).flags.map(({ kind }) => kind)).toEqual(['empty-report']);
  });

  test('[R16] once it is required none is submitted without; what was submitted stays as it is', async () => {
    expect((await set('planning', 'required')).status).toBe(200);
    const own = goodRows(await world.communities('1003'), 2);
    const { body } = await refusal(await send(place, filled(own, '-')));
    expect(body.issues?.map(({ rule }) => rule)).toEqual(['R16']);
    expect((await review(place)).issues).toEqual([]);
    expect((await read(place)).reportDemand).toBe('required');
    expect((await send(place, filled(own, 'ประชุมแล้ว'))).status).toBe(200);
  });

  test('[F7] where nobody asks for one nothing is flagged; who has set it and why stays known', async () => {
    expect((await set('admin', 'off', 'ทดลอง')).status).toBe(200);
    expect((await send(place, filled(goodRows(await world.communities('1003'), 2)))).status).toBe(200);
    expect((await review(place)).flags).toEqual([]);
    const { set: last } = operations.readReportDemand.answer.parse(await (await world.call('viewer', path)).json());
    expect(last).toMatchObject({ demand: 'off', reason: 'ทดลอง', at: seedingDay.toISOString() });
    await set('planning', 'asked');
  });

  test('[F8] a report with the words of another district’s is flagged on both', async () => {
    for (const whose of ['1004', '1005']) {
      const own = filled(goodRows(await world.communities(whose), 1), 'ประชุมคณะกรรมการชุมชนแล้ว');
      expect((await send(at(first, whose), own)).status).toBe(200);
    }
    const kinds = async (whose: string) => (await review(at(first, whose))).flags.map(({ kind }) => kind);
    expect([await kinds('1004'), await kinds('1005')]).toEqual([['copied-report'], ['copied-report']]);
  });
});

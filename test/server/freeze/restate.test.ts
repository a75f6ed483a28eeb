import { describe, expect, test } from 'vitest';
import { recompute } from '../../../server/use-cases/review/recompute.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { asSeen, type RestatedSheet } from '../../../shared/wire/restatements.ts';
import { filled, openWorld, refusal } from '../fixture.ts';
import { share, smallIndicator, smallRows } from '../small-indicator.ts';

/** Two lines of work in two districts: 1034 has done one of them, 1035 both; version 2 counts what is not done. */

const period = '2563-Q1';
const code = '9900-001';
const path = `/api/v1/restatements/${code}/${period}`;
const why = encodeURIComponent('มติ');
const officers: Record<string, string> = { 1034: 'suanluang', 1035: 'chomthong' };
const undone = { done: { name: { th: 'ค้าง', en: 'Undone' }, count: { is: ['done', 'no'] } } };
const versions = {
  yes: (version: number, target = '80') => smallIndicator({ version, results: [{ ...share, target }] }),
  no: (version: number) =>
    smallIndicator({
      version,
      measures: { ...smallIndicator().measures, ...undone },
      results: [{ ...share, target: '80' }],
    }),
};

async function open() {
  const world = await openWorld({ indicators: [versions.yes(1)] });
  const sheet = (district: string) => `/api/v1/sheets/${code}/${period}/${district}`;
  const step = async (district: string) =>
    (await world.storage.readStanding({ indicator: code, period, district })).step;
  const decide = async (district: string, act: string, body: object = {}) =>
    world.post('planning', `${sheet(district)}/${act}`, body, { 'If-Match': `"${await step(district)}"` });
  const submit = async (district: string, done: number) => {
    const { revision } = await world.storage.readStanding({ indicator: code, period, district });
    const headers = { 'If-Match': `"${revision}"`, 'Idempotency-Key': `${district}-${revision}` };
    return world.post(
      officers[district] ?? '',
      `${sheet(district)}/submit`,
      filled(smallRows(done), 'รายงาน'),
      headers,
    );
  };
  const publish = (file: object) => world.put('admin', `/api/v1/indicators/${code}/2563?reason=${why}`, file);
  const preview = async () =>
    operations.previewRestatement.answer.parse(await (await world.call('planning', path)).json());
  const restate = async (seen: RestatedSheet[]) =>
    world.post('planning', path, { reason: 'นับใหม่', sheets: seen.map(asSeen) });
  const city = async () =>
    operations.readConsolidation.answer.parse(
      await (await world.call('viewer', `/api/v1/consolidations/${code}/${period}?view=accepted`)).json(),
    );
  const review = async (district: string) =>
    operations.readReview.answer.parse(await (await world.call('planning', `${sheet(district)}/review`)).json());
  await submit('1034', 1);
  await submit('1035', 2);
  for (const district of ['1034', '1035']) await decide(district, 'accept');
  return { world, decide, submit, publish, preview, restate, city, review };
}

const shareOf = (one: { result: { figures: Record<string, unknown> } }) => one.result.figures.share;

describe('a restatement', () => {
  test('shows every accepted sheet before and after, changes all of them, and keeps both figures to be read', async () => {
    const { world, decide, publish, preview, restate, city, review } = await open();
    await decide('1035', 'evaluate', { scores: { '2.1': 100 }, remark: '' });
    await publish(versions.no(2));
    const before = await city();
    expect(before.city).toMatchObject({ by: 1, versions: [{ version: 1, districts: 2 }], leftOut: [] });
    expect(before.districts[34]?.basis).toMatchObject({ version: 1, target: '80', frozen: true, restated: null });

    const seen = await preview();
    expect(
      seen.sheets.map((one) => [one.district, one.state, shareOf(one.before), shareOf(one.after), one.after.met]),
    ).toEqual([
      ['1034', 'accepted', { text: '50.00' }, { text: '50.00' }, false],
      ['1035', 'evaluated', { text: '100.00' }, { text: '0.00' }, false],
    ]);
    expect([shareOf(seen.city.before), shareOf(seen.city.after)]).toEqual([{ text: '75.00' }, { text: '25.00' }]);
    expect((await restate(seen.sheets)).status).toBe(200);

    const after = await city();
    expect(after.city).toMatchObject({ by: 2, restated: 2, result: { figures: { share: { text: '25.00' } } } });
    const standing = await review('1035');
    expect(standing).toMatchObject({
      standing: { state: 'evaluated', accepted: 1, acceptedUnder: 1 },
      result: { figures: { share: { text: '0.00' } } },
      content: { result: { figures: { share: { text: '100.00' } } } },
      basis: {
        ...{ version: 2, targetVersion: 2, frozen: true },
        restated: { reason: 'นับใหม่', accepted: { version: 1, againstTarget: '20.00' } },
      },
    });
    expect(standing.events.at(-1)).toMatchObject({ act: 'restate', message: 'นับใหม่', restated: { version: 2 } });
    expect(
      (
        await recompute(
          { storage: world.storage, asOfRevision: world.storage.asOfRevision },
          { fiscalYear: 2563, quarter: 1 },
          code,
        )
      ).differences,
    ).toEqual([]);
  });

  test('is refused whole when one sheet is not as it was seen, and names which', async () => {
    const { decide, publish, preview, restate, city } = await open();
    await publish(versions.no(2));
    const { sheets } = await preview();
    await decide('1034', 'reopen', { message: 'ผิด' });
    const { status, code: problem, body } = await refusal(await restate(sheets));
    expect([status, problem, body.districts]).toEqual([412, 'sheet-moved', ['1034']]);
    expect((await city()).districts.every(({ basis }) => !basis?.restated)).toBe(true);
  });

  test('is refused whole when another version has come into force since it was looked at', async () => {
    const { publish, preview, restate, city } = await open();
    await publish(versions.no(2));
    const { sheets } = await preview();
    await publish(versions.yes(3, '90'));
    const { status, code: problem, body } = await refusal(await restate(sheets));
    expect([status, problem, body.districts]).toEqual([412, 'sheet-moved', ['1034', '1035']]);
    expect((await city()).districts.every(({ basis }) => !basis?.restated)).toBe(true);
    expect((await restate((await preview()).sheets)).status).toBe(200);
  });

  test('is refused while a sheet that it has not seen has been accepted, also one that was given back in between', async () => {
    const { decide, submit, publish, preview, restate } = await open();
    await decide('1034', 'reopen', { message: 'ผิด' });
    await publish(versions.no(2));
    const { sheets } = await preview();
    expect(sheets.map(({ district }) => district)).toEqual(['1035']);
    // Given back and sent again under the new version, it stands on what is in force: nothing of it would change.
    await submit('1034', 2);
    await decide('1034', 'return', { message: 'แก้', items: [] });
    expect((await submit('1034', 2)).status).toBe(200);
    await decide('1034', 'accept');
    expect((await restate(sheets)).status).toBe(200);
  });

  test('of what stands on what is in force already is none', async () => {
    const { preview, restate } = await open();
    const { sheets } = await preview();
    expect(sheets.map(({ unchanged }) => unchanged)).toEqual([true, true]);
    expect(await refusal(await restate(sheets))).toMatchObject({ status: 409, code: 'nothing-to-restate' });
  });

  test('can be done again, and back; reopening ends it', async () => {
    const { decide, submit, publish, preview, restate, review } = await open();
    await publish(versions.no(2));
    await restate((await preview()).sheets);
    await publish(versions.yes(3));
    const back = await preview();
    expect(back.sheets.map((one) => [shareOf(one.before), shareOf(one.after)])).toEqual([
      [{ text: '50.00' }, { text: '50.00' }],
      [{ text: '0.00' }, { text: '100.00' }],
    ]);
    expect((await restate(back.sheets)).status).toBe(200);
    expect(await review('1035')).toMatchObject({
      result: { figures: { share: { text: '100.00' } } },
      basis: { version: 3, restated: { accepted: { version: 1 } } },
    });
    await decide('1035', 'reopen', { message: 'ผิด' });
    expect(await review('1035')).toMatchObject({ basis: { version: 1, frozen: false, restated: null } });
    await submit('1035', 1);
    await decide('1035', 'accept');
    expect(await review('1035')).toMatchObject({ basis: { version: 3, frozen: true, restated: null } });
  });

  test('is the planning office’s, with a reason, and of no indicator that is cancelled', async () => {
    const { world, publish, preview, restate } = await open();
    await publish(versions.no(2));
    const { sheets } = await preview();
    const seen = sheets.map(asSeen);
    expect(await refusal(await world.post('planning', path, { reason: ' ', sheets: seen }))).toMatchObject({
      code: 'invalid-body',
    });
    await world.put('planning', `/api/v1/indicators/${code}/2563/cancellation`, { fromQuarter: 1, reason: 'ยุบ' });
    expect(await refusal(await restate(sheets))).toMatchObject({ code: 'indicator-cancelled' });
  });
});

test('a target raised and lowered again leaves what is accepted as it was, and an open sheet as it is held now', async () => {
  const { world, submit, decide, city } = await open();
  await decide('1034', 'reopen', { message: 'ผิด' });
  await submit('1034', 2);
  const change = (version: number, target: string) =>
    world.put('planning', '/api/v1/targets/2563', {
      reason: 'มติ',
      changes: [
        {
          indicator: code,
          version,
          results: [{ key: 'share', target, quarterTargets: [target, target, target, target] }],
        },
      ],
    });
  const gaps = async (view: string) => {
    const answer = await world.call('viewer', `/api/v1/consolidations/${code}/${period}?view=${view}`);
    const { districts } = operations.readConsolidation.answer.parse(await answer.json());
    return districts.flatMap(({ district, basis, againstTarget }) =>
      basis ? [[district, basis.target, againstTarget]] : [],
    );
  };
  const first = [
    ['1034', '80', '20.00'],
    ['1035', '80', '20.00'],
  ];
  expect(await gaps('now')).toEqual(first);
  expect((await change(1, '90')).status).toBe(200);
  expect(await gaps('now')).toEqual([
    ['1034', '90', '10.00'],
    ['1035', '80', '20.00'],
  ]);
  expect((await city()).city.target).toBe('90');
  expect((await change(2, '80')).status).toBe(200);
  expect(await gaps('now')).toEqual(first);
});

describe('consequences', () => {
  const file = (changes: object) => ({ ...versions.yes(2), ...changes });

  test('of a new version: by quarter, what stays, what is open, whose verdict turns; and nothing is stored', async () => {
    const { world, submit, decide } = await open();
    await decide('1034', 'reopen', { message: 'ผิด' });
    await submit('1034', 2);
    const ask = async (body: object, query = '') =>
      operations.previewIndicator.answer.parse(
        await (await world.post('admin', `/api/v1/indicators/${code}/2563/preview${query}`, body)).json(),
      );
    const told = await ask(file({ results: [{ ...share, target: '100.5' }] }));
    expect(told).toMatchObject({ version: 2, from: 1 });
    expect(
      told.quarters.map(({ period: name, replaces, accepted, open: under, turns }) => [
        name,
        replaces,
        accepted,
        under,
        turns.length,
      ]),
    ).toEqual([
      ['2563-Q1', 1, 1, 1, 1],
      ['2563-Q2', 1, 0, 0, 0],
      ['2563-Q3', 1, 0, 0, 0],
      ['2563-Q4', 1, 0, 0, 0],
    ]);
    expect(told.quarters[0]).toMatchObject({
      ...{ sameMeaning: true, evaluated: 0, target: { before: '80', after: '100.5' } },
      turns: [{ district: '1034', state: 'submitted', figure: '100.00', before: { met: true }, after: { met: false } }],
    });
    expect((await ask(file({ method: 'ใหม่' }), '?from=3')).quarters.map(({ period: name }) => name)).toEqual([
      '2563-Q3',
      '2563-Q4',
    ]);
    const apart = (await ask(versions.no(2))).quarters[0];
    expect(apart).toMatchObject({
      sameMeaning: false,
      turns: [{ district: '1034', after: { target: null, met: null } }],
    });
    expect((await ask(file({ draft: true }))).quarters).toEqual([]);
    expect(await world.storage.readIndicator(code, 2563)).toMatchObject({ version: 1 });
    const taken = await world.post('admin', `/api/v1/indicators/${code}/2563/preview`, versions.yes(1));
    expect(await refusal(taken)).toMatchObject({ code: 'version-taken' });
  });

  test('of new targets are told by the same steps that set them', async () => {
    const { world, submit, decide } = await open();
    await decide('1034', 'reopen', { message: 'ผิด' });
    await submit('1034', 1);
    const ask = (target: string) =>
      world.post('planning', '/api/v1/targets/2563/preview', {
        from: 1,
        changes: [
          {
            indicator: code,
            version: 1,
            results: [{ key: 'share', target, quarterTargets: [target, target, target, target] }],
          },
        ],
      });
    const [told] = operations.previewTargets.answer.parse(await (await ask('40')).json());
    expect(told?.quarters[0]).toMatchObject({
      accepted: 1,
      turns: [{ district: '1034', before: { target: '80', met: false }, after: { target: '40', met: true } }],
    });
    expect(await refusal(await ask('80'))).toMatchObject({ code: 'targets-refused' });
  });
});

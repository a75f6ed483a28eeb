import { describe, expect, test } from 'vitest';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { consolidation } from '../../../shared/wire/city.ts';
import { receipt, serverSheet } from '../../../shared/wire/sheets.ts';
import { filled, openWorld, refusal, seedingDay } from '../fixture.ts';
import { doneColumn, noteColumn, smallIndicator, smallRows } from '../small-indicator.ts';
import { stamp } from '../stamp.ts';

const world = await openWorld({
  indicators: [
    smallIndicator(),
    smallIndicator({ code: '9900-002', reportedBy: ['1035', '1034'] }),
    smallIndicator({ code: '9900-003', quarters: 'cumulative' }),
  ],
});

const why = encodeURIComponent('มติที่ประชุม');
const days = (count: number) => new Date(seedingDay.getTime() + count * 86_400_000);
const sheetOf = (indicator: string, period: string, district: string) =>
  `/api/v1/sheets/${indicator}/${period}/${district}`;

async function submit(who: string, sheet: string, content: unknown, revision = 0) {
  const headers = { 'If-Match': `"${revision}"`, 'Idempotency-Key': `${sheet}/${revision}` };
  return world.post(who, `${sheet}/submit`, content, headers);
}

async function read(sheet: string) {
  return serverSheet.parse(await (await world.call('viewer', sheet)).json());
}

async function consolidate(indicator: string) {
  return consolidation.parse(
    await (await world.call('planning', `/api/v1/consolidations/${indicator}/2563-Q1`)).json(),
  );
}

describe('an indicator that some districts report', () => {
  const own = sheetOf('9900-002', '2563-Q1', '1035');
  const foreign = sheetOf('9900-002', '2563-Q1', '1014');

  test('has no sheet for the others, whoever asks', async () => {
    const refused = { status: 404, code: 'unknown-indicator' };
    expect(await refusal(await world.call('phayathai', foreign))).toMatchObject(refused);
    expect(await refusal(await world.call('planning', foreign))).toMatchObject(refused);
    expect(await refusal(await submit('phayathai', foreign, filled(smallRows(1))))).toMatchObject(refused);
  });

  test('is assigned to those that report it', async () => {
    const assigned = async (who: string) => {
      const listed: { indicator: string }[] = await (await world.call(who, '/api/v1/assignments')).json();
      return listed.filter(({ indicator }) => indicator === '9900-002').length;
    };
    expect([await assigned('chomthong'), await assigned('suanluang'), await assigned('phayathai')]).toEqual([4, 4, 0]);
  });

  test('is expected of them alone in the consolidation', async () => {
    expect((await submit('chomthong', own, filled(smallRows(1)))).status).toBe(200);
    const { city, districts } = await consolidate('9900-002');
    expect(city).toMatchObject({ counted: 1, notApplicable: 0, expected: 2 });
    expect(districts.map(({ district }) => district)).toEqual(['1034', '1035']);
  });
});

describe('a district to which nothing applies', () => {
  const sheet = sheetOf('9900-001', '2563-Q1', '1035');
  const nothing = { rows: [], report: 'ไม่มีพื้นที่เป้าหมาย', notApplicable: true };

  test('must say why', async () => {
    const answer = await refusal(await submit('chomthong', sheet, { ...nothing, report: ' ' }));
    expect(answer).toMatchObject({ code: 'has-issues', body: { issues: [{ rule: 'R12' }] } });
  });

  test('submits no rows and is no zero in the city', async () => {
    const given = receipt.parse(await (await submit('chomthong', sheet, nothing)).json());
    const figures = { share: { none: 'not-applicable' } };
    expect(given.result).toEqual({ measures: {}, figures });
    expect(await read(sheet)).toMatchObject({ notApplicable: true, rows: [], result: { figures } });
    expect(await consolidate('9900-001')).toMatchObject({
      city: { result: { figures }, counted: 0, notApplicable: 1 },
    });
    await submit('suanluang', sheetOf('9900-001', '2563-Q1', '1034'), filled(smallRows(1)));
    const { city } = await consolidate('9900-001');
    expect(city).toMatchObject({ result: { figures: { share: { text: '50.00' } } }, counted: 1, notApplicable: 1 });
  });

  test('cannot be mistaken for one that has sent an empty sheet', async () => {
    const headers = { 'If-Match': '"1"', 'Idempotency-Key': `${sheet}/0` };
    const other = await world.post('chomthong', `${sheet}/submit`, { ...nothing, notApplicable: false }, headers);
    expect(await refusal(other)).toMatchObject({ code: 'key-reused' });
  });
});

describe('a sheet of a cumulative indicator', () => {
  const sheet = (quarter: number) => sheetOf('9900-003', `2563-Q${quarter}`, '1035');
  const openings = [0, 91, 182, 273];
  const submitIn = async (quarter: number, rows: EntryRow[], revision = 0) => {
    world.time.now = days(openings[quarter - 1] ?? 0);
    const answer = await submit('chomthong', sheet(quarter), { ...filled(rows, 'รายงาน'), confirmed: true }, revision);
    world.time.now = seedingDay;
    return answer.status;
  };

  test('begins empty while nothing has been submitted', async () => {
    await world.put('chomthong', sheet(1), filled(smallRows(2)), { 'If-Match': '"0"' });
    expect((await read(sheet(2))).rows).toEqual([]);
  });

  test('begins with the rows last submitted earlier in the year, and as if nothing were stored', async () => {
    expect(await submitIn(1, smallRows(1), 1)).toBe(200);
    await world.put('chomthong', sheet(1), filled([]), { 'If-Match': '"2"' });
    const begun = { state: 'none', revision: 0, rows: smallRows(1), report: '', notApplicable: false, result: null };
    expect(await read(sheet(2))).toMatchObject(begun);
    expect(await read(sheet(4))).toMatchObject(begun);
    expect((await world.call('chomthong', sheet(2))).headers.get('ETag')).toBe('"0.0"');
    const assigned = await (await world.call('chomthong', '/api/v1/assignments')).json();
    const [second] = assigned.filter(
      ({ indicator, period }: { indicator: string; period: string }) =>
        indicator === '9900-003' && period === '2563-Q2',
    );
    expect(second).toMatchObject({ state: 'none', revision: 0, result: null });
  });

  test('takes the nearest quarter, and keeps what is stored once something is', async () => {
    expect(await submitIn(2, smallRows(2))).toBe(200);
    expect((await read(sheet(3))).rows).toEqual(smallRows(2));
    world.time.now = days(182);
    await world.put('chomthong', sheet(3), filled([], 'ว่าง'), { 'If-Match': '"0"' });
    world.time.now = seedingDay;
    expect(await read(sheet(3))).toMatchObject({ state: 'draft', rows: [], report: 'ว่าง' });
  });

  test('carries only the columns that it still has', async () => {
    const renewed = smallIndicator({ code: '9900-003', quarters: 'cumulative', version: 2, columns: [doneColumn] });
    expect((await world.put('admin', `/api/v1/indicators/9900-003/2563?reason=${why}`, renewed)).status).toBe(200);
    const { rows, indicatorVersion } = await read(sheet(4));
    expect(indicatorVersion).toBe(2);
    expect(rows).toEqual(smallRows(2).map(({ note: _, ...row }) => row));
  });

  test('does not begin with rows of another year', async () => {
    const nextYear = { ...smallIndicator({ code: '9900-003', quarters: 'cumulative' }), fiscalYear: 2564 };
    await world.put('admin', '/api/v1/indicators/9900-003/2564', nextYear);
    await world.storage.saveWindow(
      { period: '2564-Q1', opensOn: '2026-01-01', dueOn: '2026-02-01', closesOn: '2026-03-01' },
      '',
      stamp(seedingDay.toISOString()),
    );
    expect((await read(sheetOf('9900-003', '2564-Q1', '1035'))).rows).toEqual([]);
  });

  test('of one that is renewed each quarter always begins empty', async () => {
    expect((await read(sheetOf('9900-001', '2563-Q2', '1034'))).rows).toEqual([]);
  });
});

describe('a new version of an indicator', () => {
  const [done, steps] = Object.entries(smallIndicator().measures);
  const sheet = sheetOf('9900-001', '2563-Q1', '1001');
  const renewed = smallIndicator({
    version: 2,
    columns: [doneColumn, { ...noteColumn, key: 'reason' }],
    measures: Object.fromEntries([done, ['all', steps?.[1]]] as [string, unknown][]),
    results: [
      { ...smallIndicator().results[0], calculation: { kind: 'ratio', numerator: 'done', denominator: 'all' } },
    ],
  });

  test('checks from then on, and what was submitted before it remembers its own', async () => {
    expect((await submit('phranakhon', sheet, filled(smallRows(2)))).status).toBe(200);
    expect((await world.put('admin', `/api/v1/indicators/9900-001/2563?reason=${why}`, renewed)).status).toBe(200);
    expect(await read(sheet)).toMatchObject({ indicatorVersion: 1, result: { measures: { done: '2', steps: '2' } } });
    expect(await refusal(await submit('phranakhon', sheet, filled(smallRows(2)), 1))).toMatchObject({
      code: 'invalid-body',
      body: { fields: [{ path: 'rows.0.note' }, { path: 'rows.1.note' }] },
    });
    const rows = smallRows(1).map(({ note: _, ...row }) => row);
    const given = receipt.parse(await (await submit('phranakhon', sheet, filled(rows), 1)).json());
    expect(given.result.measures).toEqual({ done: '1', all: '2' });
    expect(
      (await world.storage.listRevisions({ indicator: '9900-001', period: '2563-Q1', district: '1001' })).map(
        ({ indicatorVersion }) => indicatorVersion,
      ),
    ).toEqual([1, 2]);
  });

  test('adds nothing to it that an earlier one has counted otherwise, and says what is left out', async () => {
    const { city, version, districts } = await consolidate('9900-001');
    expect(version).toBe(2);
    expect(city).toMatchObject({
      result: { measures: { done: '1', all: '2' }, figures: { share: { text: '50.00' } } },
      by: 2,
      counted: 1,
      notApplicable: 1,
      versions: [{ version: 2, districts: 1 }],
      leftOut: [{ district: '1034', version: 1 }],
    });
    const line = districts.find(({ district }) => district === '1034');
    expect(line).toMatchObject({
      result: { measures: { done: '1', steps: '2' } },
      basis: { version: 1, target: null },
    });
  });
});

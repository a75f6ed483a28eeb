import { describe, expect, test } from 'vitest';
import { consolidation } from '../../../shared/wire/city.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { roster } from '../../../shared/wire/registers.ts';
import {
  chomThong,
  filled,
  goodRows,
  indicator,
  openWorld,
  period,
  place,
  refusal,
  seedingDay,
  suanLuang,
} from '../fixture.ts';

const world = await openWorld();
const city = `/api/v1/consolidations/${indicator}/${period}`;

async function submit(username: string, district: string, planned: number, revision = 0): Promise<void> {
  const rows = goodRows(await world.communities(district), planned);
  const headers = { 'If-Match': `"${revision}"`, 'Idempotency-Key': `${username}-${revision}` };
  const answer = await world.post(username, `${place}/${district}/submit`, filled(rows), headers);
  expect(answer.status).toBe(200);
}

test("a district may not read another's receipt", async () => {
  await submit('suanluang', suanLuang, 3);
  const { receipt } = await (await world.call('viewer', `${place}/${suanLuang}`)).json();
  expect((await world.call('suanluang', `/api/v1/receipts/${receipt}`)).status).toBe(200);
  const refused = await refusal(await world.call('chomthong', `/api/v1/receipts/${receipt}`));
  expect(refused).toMatchObject({ status: 404, code: 'not-found' });
  expect(await refusal(await world.call('chomthong', '/api/v1/receipts/none'))).toMatchObject({ code: 'not-found' });
});

describe('assignments', () => {
  test("are the district's own sheets, with their days and states", async () => {
    await world.put('phayathai', `${place}/1014`, filled([]), { 'If-Match': '"0"' });
    const listed = operations.listAssignments.answer.parse(
      await (await world.call('phayathai', '/api/v1/assignments')).json(),
    );
    expect(
      listed.map(({ district, period, window, state, revision }) => [district, period, window, state, revision]),
    ).toEqual([
      ['1014', '2563-Q1', 'open', 'draft', 1],
      ['1014', '2563-Q2', 'before', 'none', 0],
      ['1014', '2563-Q3', 'before', 'none', 0],
      ['1014', '2563-Q4', 'before', 'none', 0],
    ]);
    expect(listed[0]).toMatchObject({ opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' });
  });

  test('are late after the due day and closed after the closing day', async () => {
    const windowAfter = async (days: number) => {
      world.time.now = new Date(seedingDay.getTime() + days * 86_400_000);
      const [first] = await (await world.call('phayathai', '/api/v1/assignments')).json();
      world.time.now = seedingDay;
      return first.window;
    };
    expect([await windowAfter(14), await windowAfter(15), await windowAfter(30), await windowAfter(31)]).toEqual([
      'open',
      'late',
      'late',
      'closed',
    ]);
  });
});

describe('the consolidation', () => {
  const read = async () => consolidation.parse(await (await world.call('planning', city)).json());

  test('is the ratio of sums over what has been submitted, with a line for each of the 50', async () => {
    await submit('chomthong', chomThong, 29);
    const before = await read();
    expect(before.city).toMatchObject({
      result: { measures: { numerator: '32', denominator: '95' }, figures: { percentage: { text: '33.68' } } },
      counted: 2,
      notApplicable: 0,
      expected: 50,
    });
    expect(before.districts).toHaveLength(50);
    expect(before.districts.find(({ district }) => district === '1014')).toMatchObject({
      state: 'draft',
      result: null,
    });
    expect(before.districts.find(({ district }) => district === '1001')).toMatchObject({ state: 'none', revision: 0 });
  });

  test('counts a correction in place of what it corrects, and nothing that has been withdrawn', async () => {
    await submit('chomthong', chomThong, 30, 1);
    expect((await read()).city.result.measures.numerator).toBe('33');
    await world.post('chomthong', `${place}/${chomThong}/withdraw`, {}, { 'If-Match': '"2"' });
    const { city, districts } = await read();
    expect(city.result.measures.numerator).toBe('3');
    expect(districts.find(({ district }) => district === chomThong)).toMatchObject({
      state: 'draft',
      revision: 2,
      submittedAt: null,
      result: null,
    });
  });
});

describe('the demo', () => {
  test('has rosters of all 50 districts that add up to the printed total, every one marked', async () => {
    const { districts } = consolidation.parse(await (await world.call('viewer', city)).json());
    const rosters = await Promise.all(
      districts.map(async ({ district }) =>
        roster.parse(await (await world.call('viewer', `/api/v1/rosters/${district}?period=${period}`)).json()),
      ),
    );
    const sizes = new Map(rosters.map(({ district, communities }) => [district, communities.length]));
    expect([...sizes.values()].reduce((sum, size) => sum + size)).toBe(2067);
    expect([sizes.get('1035'), sizes.get('1034'), sizes.get('1014')]).toEqual([50, 45, 22]);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(15);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(80);
    const communities = rosters.flatMap((one) => one.communities);
    expect(new Set(communities.map(({ code }) => code)).size).toBe(2067);
    expect(communities.every(({ name }) => name.startsWith('ชุมชนตัวอย่าง '))).toBe(true);
    expect(new Set(communities.map(({ kind }) => kind)).size).toBe(6);
    expect(rosters.every(({ demo }) => demo)).toBe(true);
  });
});

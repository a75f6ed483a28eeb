import { describe, expect, test } from 'vitest';
import { createLog } from '../../../server/log.ts';
import { indicator } from '../../../shared/indicator/indicator.ts';
import { indicatorSummary, type ListedIndicator } from '../../../shared/wire/indicators.ts';
import { wholeTable } from '../../../shared/wire/limits.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { openWorld, refusal, seedingDay } from '../fixture.ts';
import { share, smallIndicator } from '../small-indicator.ts';

const lines: string[] = [];
const log = createLog(
  () => seedingDay,
  (line) => lines.push(line),
);
const draft = smallIndicator({ code: '9900-002', draft: true });
const world = await openWorld({ log, indicators: [smallIndicator(), draft] });
const small = '/api/v1/indicators/9900-001/2563';
const everybody = ['chomthong', 'planning', 'admin', 'viewer'];

async function list(who: string) {
  const answer = await world.call(who, '/api/v1/indicators');
  return operations.listIndicators.answer.parse(await answer.json()).map(({ code, version }) => [code, version]);
}

describe('the list of indicators', () => {
  test.each([
    ['chomthong', []],
    ['viewer', []],
    ['planning', [['9900-002', 1]]],
    ['admin', [['9900-002', 1]]],
  ])('shows %s the drafts %j beside what is in force', async (who, drafts) => {
    expect(await list(who)).toEqual([['2100-1040', 1], ['9900-001', 1], ...drafts]);
  });

  test('shows results with their targets, and nothing of how they are counted', async () => {
    const [, second] = await (await world.call('viewer', '/api/v1/indicators')).json();
    const { calculation: _, ...shown } = share;
    expect(second.results).toEqual([{ ...shown, decimals: 2, better: 'higher' }]);
  });
});

describe('reading an indicator', () => {
  test.each([
    [null, small, 401, 'unauthenticated'],
    ['viewer', '/api/v1/indicators/9900-009/2563', 404, 'unknown-indicator'],
    ['viewer', '/api/v1/indicators/9900-001/2564', 404, 'unknown-indicator'],
    ['viewer', '/api/v1/indicators/9900-001/nil', 404, 'unknown-year'],
    ['viewer', `${small}?version=2`, 404, 'unknown-indicator'],
    ['viewer', `${small}?version=x`, 422, 'invalid-body'],
    ['viewer', '/api/v1/indicators/9900-002/2563', 404, 'unknown-indicator'],
    ['chomthong', '/api/v1/indicators/9900-002/2563?version=1', 404, 'unknown-indicator'],
    ['chomthong', '/api/v1/indicators/9900-002/2563/row-schema?quarter=1', 404, 'unknown-indicator'],
    ['chomthong', `${small}/row-schema`, 422, 'invalid-body'],
    ['chomthong', `${small}/row-schema?quarter=5`, 422, 'invalid-body'],
  ])('by %s of %s gives %i %s', async (who, path, status, code) => {
    expect(await refusal(await world.call(who, path))).toMatchObject({ status, code });
  });

  test.each(everybody)('by %s gives what its file says', async (who) => {
    expect(indicator.parse(await (await world.call(who, small)).json())).toEqual(indicator.parse(smallIndicator()));
    expect((await world.call(who, `${small}?version=1`)).status).toBe(200);
  });

  test.each(['planning', 'admin'])('that is a draft is for %s', async (who) => {
    const read = await world.call(who, '/api/v1/indicators/9900-002/2563');
    expect(await read.json()).toMatchObject({ code: '9900-002', draft: true });
  });

  test("gives the JSON Schema of a quarter's rows", async () => {
    const answer = await world.call('chomthong', `${small}/row-schema?quarter=1`);
    expect(await answer.json()).toMatchObject({
      type: 'object',
      properties: { done: { enum: ['ใช่', 'ไม่ใช่', null] } },
      additionalProperties: false,
    });
  });
});

describe('publishing an indicator', () => {
  const third = '/api/v1/indicators/9900-003/2563';
  const spec = smallIndicator({ code: '9900-003' });
  const json = { 'Content-Type': 'application/json' };
  const sent = (body: string) => ({ method: 'PUT', body, headers: json });

  test.each([
    ['nobody', null, third, sent('{'), 401, 'unauthenticated'],
    ['an ill-formed place', 'admin', '/api/v1/indicators/x/2563', sent('{'), 404, 'unknown-indicator'],
    ['a district', 'chomthong', third, sent('{'), 403, 'forbidden'],
    ['the planning office', 'planning', third, sent('{'), 403, 'forbidden'],
    ['a viewer', 'viewer', third, sent('{'), 403, 'forbidden'],
    ['no content type', 'admin', third, { method: 'PUT', body: '{' }, 415, 'unsupported-media-type'],
    ['not JSON', 'admin', third, sent('{'), 400, 'invalid-json'],
    ['too many bytes', 'admin', third, sent(' '.repeat(wholeTable.bodyBytes + 1)), 413, 'too-large'],
    ['no indicator', 'admin', third, sent('[]'), 422, 'invalid-indicator'],
    [
      'a version that is taken',
      'admin',
      small,
      sent(JSON.stringify(smallIndicator({ method: 'x' }))),
      409,
      'version-taken',
    ],
  ])('refuses %s', async (_, who, path, init, status, code) => {
    expect(await refusal(await world.call(who, path, init))).toMatchObject({ status, code });
  });

  test('names each fault with its place and its cure, and stores nothing', async () => {
    const faulty = { ...spec, results: [{ ...share, calculation: { ...share.calculation, denominator: 'all' } }] };
    const { body } = await refusal(await world.put('admin', third, { ...faulty, draft: true }));
    expect(body.faults).toEqual([
      {
        path: ['results', 0, 'calculation', 'denominator'],
        what: { th: expect.stringContaining('all'), en: expect.stringContaining('all') },
        cure: { th: expect.stringContaining('steps'), en: expect.stringContaining('steps') },
      },
    ]);
    expect(await list('admin')).not.toContainEqual(['9900-003', 1]);
  });

  test('wants the place and the indicator to agree', async () => {
    const elsewhere = '/api/v1/indicators/9900-004/2564';
    const { code, body } = await refusal(await world.put('admin', elsewhere, spec));
    expect(code).toBe('invalid-indicator');
    expect(body.faults?.map(({ path }) => path)).toEqual([['code'], ['fiscalYear']]);
  });

  test('of a year without any quarter’s days is said not to be reported on', async () => {
    const later = smallIndicator({ code: '9900-009', fiscalYear: 2570 });
    expect((await world.put('admin', '/api/v1/indicators/9900-009/2570', later)).status).toBe(200);
    const listed = (await (await world.call('planning', '/api/v1/indicators')).json()) as ListedIndicator[];
    const reported = (wanted: string) => listed.find(({ code }) => code === wanted)?.reported;
    expect([reported('2100-1040'), reported('9900-009')]).toEqual([true, false]);
  });

  test('is in force at once, and logged with who has published what', async () => {
    lines.length = 0;
    const answer = await world.put('admin', third, spec);
    expect(indicatorSummary.parse(await answer.json())).toMatchObject({ code: '9900-003', version: 1 });
    expect(await list('chomthong')).toContainEqual(['9900-003', 1]);
    const assigned = await (await world.call('chomthong', '/api/v1/assignments')).json();
    expect(assigned.filter((one: { indicator: string }) => one.indicator === '9900-003')).toHaveLength(4);
    const [published] = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'indicator-published');
    expect(published).toMatchObject({
      reference: answer.headers.get('X-Request-Id'),
      indicator: '9900-003',
      fiscalYear: 2563,
      version: 1,
      draft: false,
    });
  });

  test('again is answered as before, whatever the order of its keys, and done once', async () => {
    lines.length = 0;
    const answer = await world.put('admin', third, Object.fromEntries(Object.entries(spec).reverse()));
    expect(answer.status).toBe(200);
    expect(lines.join('\n')).not.toContain('indicator-published');
  });

  test('in a new version leaves the earlier one to be read', async () => {
    expect((await world.put('admin', `${third}?reason=x`, { ...spec, version: 3, method: 'ใหม่' })).status).toBe(200);
    const read = async (query: string) => (await world.call('viewer', `${third}${query}`)).json();
    expect(await read('')).toMatchObject({ version: 3, method: 'ใหม่' });
    expect(await read('?version=1')).toMatchObject({ version: 1, method: '' });
    const between = await refusal(await world.put('admin', third, { ...spec, version: 2 }));
    expect(between).toMatchObject({ status: 409, code: 'version-taken' });
  });

  test('as a draft leaves the version in force as it is', async () => {
    expect((await world.put('admin', third, { ...spec, version: 4, draft: true })).status).toBe(200);
    expect(await (await world.call('planning', third)).json()).toMatchObject({ version: 3 });
    expect(await (await world.call('planning', `${third}?version=4`)).json()).toMatchObject({ draft: true });
    expect((await world.call('chomthong', `${third}?version=4`)).status).toBe(404);
    expect((await list('planning')).filter(([code]) => code === '9900-003')).toEqual([
      ['9900-003', 3],
      ['9900-003', 4],
    ]);
    expect(await list('chomthong')).not.toContainEqual(['9900-003', 4]);
  });
});

describe('a version that takes the place of another', () => {
  const path = '/api/v1/indicators/9900-005/2563';
  const spec = smallIndicator({ code: '9900-005' });
  const publish = (version: number, query: string, changes: object = {}) =>
    world.put('admin', `${path}${query}`, { ...spec, version, ...changes });
  const inForce = async () => {
    const listed: ListedIndicator[] = await (await world.call('viewer', '/api/v1/indicators')).json();
    return listed.find(({ code }) => code === spec.code)?.inForce;
  };

  test('needs a reason, which the first does not', async () => {
    expect((await publish(1, '')).status).toBe(200);
    expect(await refusal(await publish(2, '?from=3'))).toMatchObject({ status: 422, code: 'reason-required' });
    expect(await inForce()).toEqual([1, 1, 1, 1]);
  });

  test('is in force from the quarter that is named, and can be read by it', async () => {
    expect((await publish(2, '?from=3&reason=x')).status).toBe(200);
    expect(await inForce()).toEqual([1, 1, 2, 2]);
    const read = async (query: string) => (await (await world.call('viewer', `${path}${query}`)).json()).version;
    expect([await read('?quarter=2'), await read('?quarter=3'), await read('')]).toEqual([1, 2, 2]);
    expect(await refusal(await world.call('viewer', `${path}?quarter=5`))).toMatchObject({ code: 'invalid-body' });
  });

  test('takes effect in no quarter that is closed; where none is named, in the first that is open', async () => {
    world.time.now = new Date(seedingDay.getTime() + 31 * 86_400_000);
    expect(await refusal(await publish(3, '?from=1&reason=x'))).toMatchObject({ status: 409, code: 'version-closed' });
    expect((await publish(3, '?reason=x')).status).toBe(200);
    expect(await inForce()).toEqual([1, 3, 3, 3]);
    world.time.now = seedingDay;
  });
});

describe('a draft', () => {
  const sheet = '/api/v1/sheets/9900-002/2563-Q1/1035';
  test('is neither assigned, filled nor consolidated', async () => {
    const assigned = await (await world.call('chomthong', '/api/v1/assignments')).json();
    expect(assigned.map((one: { indicator: string }) => one.indicator)).not.toContain('9900-002');
    const refused = { status: 404, code: 'unknown-indicator' };
    expect(await refusal(await world.call('chomthong', sheet))).toMatchObject(refused);
    expect(await refusal(await world.call('planning', sheet))).toMatchObject(refused);
    expect(await refusal(await world.call('planning', '/api/v1/consolidations/9900-002/2563-Q1'))).toMatchObject(
      refused,
    );
  });
});

test('the JSON Schema of indicator files is public and may be kept', async () => {
  const answer = await world.app.request('/indicator.schema.json');
  expect(answer.headers.get('Content-Type')).toBe('application/schema+json');
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=3600');
  expect(await answer.json()).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
});

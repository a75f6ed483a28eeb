import { describe, expect, test } from 'vitest';
import { rowMargin } from '../../../shared/rules/sheets/most-rows.ts';
import { wholeTable } from '../../../shared/wire/limits.ts';
import { receipt, serverSheet } from '../../../shared/wire/sheets.ts';
import { chomThong, filled, goodRows, openWorld, period, place, refusal, seedingDay, suanLuang } from '../fixture.ts';

const world = await openWorld();
const rows = goodRows(await world.communities(chomThong), 29);
const content = filled(rows, 'รายงานไตรมาสที่ 1');
const sheet = `${place}/${chomThong}`;
const days = (count: number) => new Date(seedingDay.getTime() + count * 86_400_000);

type Attempt = { name: string; status: number; code: string; path?: string; who?: string | null; init: RequestInit };
const json = { 'Content-Type': 'application/json' };
const good = { method: 'PUT', body: JSON.stringify(content), headers: { ...json, 'If-Match': '"0"' } };
const sent = (body: string) => ({ ...good, body });

describe('refuses to store a sheet, in this order', () => {
  const attempts: Attempt[] = [
    { name: 'nobody', status: 401, code: 'unauthenticated', who: null, path: `${place}/9999`, init: good },
    {
      name: 'an unknown indicator',
      status: 404,
      code: 'unknown-indicator',
      path: sheet.replace('2100-1040', '9999-9999'),
      init: good,
    },
    {
      name: 'an ill-formed indicator',
      status: 404,
      code: 'unknown-indicator',
      path: sheet.replace('2100-1040', '%00'),
      init: good,
    },
    {
      name: 'an unknown quarter',
      status: 404,
      code: 'unknown-period',
      path: sheet.replace(period, '2570-Q1'),
      init: good,
    },
    {
      name: 'an ill-formed quarter',
      status: 404,
      code: 'unknown-period',
      path: sheet.replace(period, 'Q1'),
      init: good,
    },
    {
      name: 'an office that does not report it',
      status: 404,
      code: 'unknown-indicator',
      path: `${place}/1099`,
      init: good,
    },
    { name: 'no office’s code', status: 404, code: 'unknown-office', path: `${place}/103`, init: good },
    {
      name: "another's sheet",
      status: 403,
      code: 'other-district',
      path: `${place}/${suanLuang}`,
      init: { method: 'PUT' },
    },
    { name: 'the planning office', status: 403, code: 'other-district', who: 'planning', init: { method: 'PUT' } },
    { name: 'the administrator', status: 403, code: 'forbidden', who: 'admin', init: { method: 'PUT' } },
    { name: 'no revision', status: 428, code: 'revision-required', init: { method: 'PUT', body: 'not JSON' } },
    {
      name: 'a revision that is none',
      status: 428,
      code: 'revision-required',
      init: { ...good, headers: { ...json, 'If-Match': '*' } },
    },
    {
      name: 'no content type',
      status: 415,
      code: 'unsupported-media-type',
      init: { ...good, body: 'not JSON', headers: { 'If-Match': '"0"' } },
    },
    { name: 'not JSON', status: 400, code: 'invalid-json', init: sent('{"rows":') },
    { name: 'too many bytes', status: 413, code: 'too-large', init: sent(' '.repeat(wholeTable.bodyBytes + 1)) },
    {
      name: 'too many rows',
      status: 413,
      code: 'too-many-rows',
      init: sent(JSON.stringify(filled(Array(50 + rowMargin + 1).fill({})))),
    },
    { name: 'no report', status: 422, code: 'invalid-body', init: sent('{"rows":[],"notApplicable":false}') },
    { name: 'no word on whether it applies', status: 422, code: 'invalid-body', init: sent('{"rows":[],"report":""}') },
    {
      name: 'a percentage of its own',
      status: 422,
      code: 'invalid-body',
      init: sent(JSON.stringify({ ...content, percentage: 100 })),
    },
    {
      name: 'an unknown column',
      status: 422,
      code: 'invalid-body',
      init: sent(JSON.stringify(filled([{ percent: 100 }]))),
    },
    {
      name: 'a prototype',
      status: 422,
      code: 'invalid-body',
      init: sent('{"rows":[{"__proto__":1}],"report":"","notApplicable":false}'),
    },
    {
      name: 'a cell within a cell',
      status: 422,
      code: 'invalid-body',
      init: sent('{"rows":[{"remark":{"a":1}}],"report":"","notApplicable":false}'),
    },
  ];
  test.each(attempts)('$name: $status $code', async ({ status, code, path = sheet, who = 'chomthong', init }) => {
    expect(await refusal(await world.call(who, path, init))).toMatchObject({ status, code });
  });

  test('the quarter: 409 before and after its days, on the days of Bangkok', async () => {
    const attempt = async (now: string) => {
      world.time.now = new Date(now);
      return refusal(await world.call('chomthong', sheet, { ...good, headers: { ...json, 'If-Match': '"7"' } }));
    };
    expect(await attempt('2026-01-04T16:59:59Z')).toMatchObject({ status: 409, code: 'quarter-not-open' });
    expect(await attempt('2026-01-04T17:00:00Z')).toMatchObject({ status: 412 });
    expect(await attempt('2026-02-11T16:59:59Z')).toMatchObject({ status: 412 });
    expect(await attempt('2026-02-11T17:00:00Z')).toMatchObject({ status: 409, code: 'quarter-closed' });
    world.time.now = seedingDay;
  });

  test('names the fields that are wrong', async () => {
    const answer = await refusal(
      await world.put('chomthong', sheet, filled([{}, { percent: 1 }]), { 'If-Match': '"0"' }),
    );
    expect(answer.body.fields).toEqual([{ path: 'rows.1.percent', message: expect.stringContaining('2100-1040') }]);
  });
});

test('a sheet that nobody has stored is revision 0', async () => {
  const answer = await world.call('chomthong', sheet);
  expect(answer.headers.get('ETag')).toBe('"0.0"');
  expect(serverSheet.parse(await answer.json())).toMatchObject({ state: 'none', revision: 0, rows: [], result: null });
});

describe('a draft', () => {
  const own = `${place}/1005`;

  test('is stored with its errors, and counted by the server', async () => {
    const faulty = [
      {
        code: 'nowhere',
        counted: 'นับ',
        hasPlan: 'มี',
        included: 'บรรจุ',
        actionPlanYear: 2563,
        remark: 'ก\u202e',
      },
    ];
    const saved = await world.put('bangkhen', own, filled(faulty, '\u202e'), { 'If-Match': '"0"' });
    expect(saved.headers.get('ETag')).toBe('"1.1"');
    expect(serverSheet.parse(await saved.json())).toMatchObject({
      state: 'draft',
      revision: 1,
      rows: faulty,
      report: '',
      result: { measures: { numerator: '1', denominator: '1' }, figures: { percentage: { text: '100.00' } } },
      savedBy: 'เจ้าหน้าที่เขตบางเขน (ตัวอย่าง)',
      submittedAt: null,
    });
  });

  test('of an older revision is refused with what is stored now', async () => {
    const late = await refusal(await world.put('bangkhen', own, filled([]), { 'If-Match': '"0"' }));
    expect(late).toMatchObject({ status: 412, code: 'revision-conflict', body: { current: { revision: 1 } } });
    expect(late.body.current?.rows).toHaveLength(1);
  });

  test('of two at once exactly one is stored', async () => {
    const both = await Promise.all(
      ['a', 'b'].map((report) => world.put('bangkhen', own, filled([], report), { 'If-Match': 'W/"1"' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await (await world.call('bangkhen', own)).json()).toMatchObject({ revision: 2 });
  });

  test('is not sent again to who has it', async () => {
    const again = await world.call('bangkhen', own, { headers: { 'If-None-Match': 'W/"2.2"' } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('leaves every earlier revision as it was', async () => {
    const revisions = await world.storage.listRevisions({ indicator: '2100-1040', period, district: '1005' });
    expect(revisions.map(({ revision, content }) => [revision, content.rows.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });
});

describe('a submission', () => {
  const submitPath = `${sheet}/submit`;
  const submit = (body: unknown, revision: number, key: string) =>
    world.post('chomthong', submitPath, body, { 'If-Match': `"${revision}"`, 'Idempotency-Key': key });

  test('needs a key', async () => {
    const answer = await world.post('chomthong', submitPath, content, { 'If-Match': '"0"' });
    expect(await refusal(answer)).toMatchObject({ status: 400, code: 'key-required' });
  });

  test('with issues is refused with each of them, and nothing is stored', async () => {
    const [first, ...others] = rows;
    const answer = await refusal(await submit(filled([{ ...first, hasPlan: null }, ...others.slice(1)]), 0, 'k0'));
    expect(answer).toMatchObject({ status: 422, code: 'has-issues' });
    expect(answer.body.issues).toContainEqual(expect.objectContaining({ rule: 'R8', row: null, subject: '1035-002' }));
    expect(await (await world.call('chomthong', sheet)).json()).toMatchObject({ revision: 0 });
  });

  test('of an older revision is refused before its issues are looked at', async () => {
    expect(await refusal(await submit(filled([]), 4, 'k1'))).toMatchObject({ status: 412 });
  });

  test('is counted by the server and acknowledged by a receipt', async () => {
    const answer = await submit(content, 0, 'k2');
    const given = receipt.parse(await answer.json());
    expect(given).toMatchObject({
      revision: 1,
      rows: 50,
      result: { measures: { numerator: '29', denominator: '50' }, figures: { percentage: { text: '58.00' } } },
      late: false,
      submittedBy: 'เจ้าหน้าที่เขตจอมทอง (ตัวอย่าง)',
    });
    expect(given.id).toBe(`2100-1040-2563-Q1-1035-1-${given.fingerprint.slice(0, 8)}`);
    expect(answer.headers.get('ETag')).toBe('"1"');
    const stored = serverSheet.parse(await (await world.call('chomthong', sheet)).json());
    expect(stored).toMatchObject({
      state: 'submitted',
      revision: 1,
      receipt: given.id,
      submittedAt: given.submittedAt,
    });
    const read = await world.call('chomthong', `/api/v1/receipts/${given.id}`);
    expect(await read.json()).toEqual(given);
  });

  test('lets no draft lie on it: it is withdrawn first, or corrected', async () => {
    const answer = await refusal(await world.put('chomthong', sheet, filled([], 'later'), { 'If-Match': '"1"' }));
    expect(answer).toMatchObject({ status: 409, code: 'wrong-state', body: { state: 'submitted' } });
    const step = (await world.call('chomthong', `${sheet}/review`)).headers.get('ETag') ?? '';
    const withdrawn = await world.post('chomthong', `${sheet}/withdraw`, {}, { 'If-Match': step });
    expect(await withdrawn.json()).toMatchObject({ state: 'draft', submitted: null, step: 2 });
  });

  test('sent again gets the very same answer, even after another draft and after the closing day', async () => {
    await world.put('chomthong', sheet, filled([], 'later'), { 'If-Match': '"1"' });
    world.time.now = days(60);
    const reordered = {
      ...content,
      rows: rows.map((row) => Object.fromEntries(Object.entries(row).reverse())),
    };
    const again = await submit(reordered, 0, 'k2');
    world.time.now = seedingDay;
    expect(again.status).toBe(200);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect(receipt.parse(await again.json())).toMatchObject({ revision: 1, submittedAt: seedingDay.toISOString() });
  });

  test('with the key of another is refused', async () => {
    expect(await refusal(await submit({ ...content, report: 'other' }, 2, 'k2'))).toMatchObject({ code: 'key-reused' });
  });

  test('may use a key that another account has used', async () => {
    const theirs = goodRows(await world.communities(suanLuang), 0);
    const answer = await world.post('suanluang', `${place}/${suanLuang}/submit`, filled(theirs), {
      'If-Match': '"0"',
      'Idempotency-Key': 'k2',
    });
    expect(receipt.parse(await answer.json())).toMatchObject({ revision: 1, district: suanLuang });
  });

  test('sent twice at once is stored once', async () => {
    const both = await Promise.all([submit(content, 2, 'k3'), submit(content, 2, 'k3')]);
    const [one, two] = await Promise.all(both.map(async (answer) => receipt.parse(await answer.json())));
    expect(one).toEqual(two);
    expect(both.filter(({ headers }) => headers.has('Idempotency-Replayed'))).toHaveLength(1);
  });

  test('after the due day is late', async () => {
    world.time.now = days(15);
    const given = receipt.parse(await (await submit(content, 3, 'k4')).json());
    world.time.now = seedingDay;
    expect(given.late).toBe(true);
  });
});

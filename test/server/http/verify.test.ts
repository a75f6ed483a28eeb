import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../../server/commands/verify.ts';
import { codeOf } from '../../../server/receipts/seal-receipt.ts';
import { receiptCode } from '../../../shared/rules/receipts/receipt-code.ts';
import { type Act, advance } from '../../../shared/rules/sheets/workflow.ts';
import { receipt as form, type Receipt, receiptFile } from '../../../shared/wire/sheets.ts';
import { type Fate, publishedKeys, verification } from '../../../shared/wire/verification.ts';
import { attempt, bring, officerOf } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, refusal, seedingDay, suanLuang, type World } from '../fixture.ts';

/** What anyone is told of a receipt by its code, and what nobody is. */

const at = (district: string) => ({ indicator, period, district });

async function submitted(world: World, district = chomThong): Promise<Receipt & { code: string }> {
  const answer = await attempt(world, at(district), 'submit', officerOf(district));
  const receipt = form.parse(await answer.json());
  return { ...receipt, code: receipt.code ?? '' };
}

async function ask(world: World, code: string) {
  const answer = await world.app.request(`/api/v1/verify/${code}`);
  expect(answer.status).toBe(200);
  return verification.parse(await answer.json());
}

async function readPage(world: World, path: string, status = 200): Promise<string> {
  const answer = await world.app.request(path, { headers: { Accept: 'text/html,*/*' } });
  expect([path, answer.status]).toEqual([path, status]);
  expect(answer.headers.get('Content-Type')).toContain('text/html');
  return answer.text();
}

describe('of a sheet that was submitted', () => {
  let world: World;
  let receipt: Receipt & { code: string };

  beforeAll(async () => {
    world = await openWorld();
    receipt = await submitted(world);
  });

  test('anyone reads what was submitted, when, by which office and to what result; no rows, report or names', async () => {
    const said = await ask(world, receipt.code.toLowerCase().replaceAll('-', ''));
    expect(said).toMatchObject({
      ...{ code: receipt.code, finding: 'holds', restatedAt: null, cancelled: false },
      office: { th: 'สำนักงานเขตจอมทอง', en: 'Chom Thong District Office' },
      since: { is: 'waiting', at: null },
      statement: { revision: 1, late: false, result: receipt.result, seal: { target: '75.0000', version: 1 } },
    });
    const page = await readPage(world, `/verify/${receipt.code}`);
    for (const word of [receipt.code, 'จอมทอง', 'ไตรมาสที่ 1', indicator, receipt.id, 'ใบรับถูกต้อง']) {
      expect(page).toContain(word);
    }
    const names = [receipt.submittedBy, 'chomthong', ...(await world.communities(chomThong)).map(({ name }) => name)];
    for (const name of names) {
      expect(page).not.toContain(name);
      expect(JSON.stringify(said)).not.toContain(name);
    }
    expect(page).not.toMatch(/<script/);
  });

  test('a program that asks for JSON gets it by the same address', async () => {
    const answer = await world.app.request(`/verify/${receipt.code}`, { headers: { Accept: 'application/json' } });
    expect(verification.parse(await answer.json())).toEqual(await ask(world, receipt.code));
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  test('a typing mistake is called one, a code that was never given unknown; the field keeps what was typed', async () => {
    const wrong = receipt.code.replace(/^./, (letter) => (letter === '0' ? '1' : '0'));
    const never = receiptCode('a'.repeat(64));
    expect(await refusal(await world.app.request(`/api/v1/verify/${wrong}`))).toMatchObject({
      ...{ status: 422, code: 'code-mistyped' },
    });
    expect(await refusal(await world.app.request(`/api/v1/verify/${never}`))).toMatchObject({
      ...{ status: 404, code: 'code-unknown' },
    });
    const page = await readPage(world, `/verify?code=${encodeURIComponent('"><b>x')}`, 422);
    expect(page).toContain('value="&quot;&gt;&lt;b&gt;x"');
    expect(page).toContain('พิมพ์ผิด');
    expect(await readPage(world, `/verify?code=${never}`, 404)).toContain('ไม่มีใบรับที่มีรหัสนี้');
    expect(await readPage(world, `/verify?code=${receipt.code}`)).toContain('จอมทอง');
    expect(await readPage(world, '/verify')).toContain('<form');
  });

  test('staff come by the code to the receipt and its sheet: by the same rule as by its number', async () => {
    const read = (who: string | null, name: string) => world.call(who, `/api/v1/receipts/${name}`);
    for (const name of [receipt.id, receipt.code, receipt.code.toLowerCase()]) {
      for (const who of ['chomthong', 'planning', 'viewer']) {
        expect(form.parse(await (await read(who, name)).json())).toEqual(receipt);
      }
      expect(await refusal(await read('suanluang', name))).toMatchObject({ status: 404 });
      expect(await refusal(await read(null, name))).toMatchObject({ status: 401 });
    }
    const { sent } = await (await world.call('planning', `/api/v1/sheets/${indicator}/${period}/${chomThong}`)).json();
    expect(sent.code).toBe(receipt.code);
  });

  test('whoever may read the sheet takes a file along that is checked without the server', async () => {
    const file = receiptFile.parse(await (await world.call('chomthong', `/api/v1/receipts/${receipt.id}/file`)).json());
    const keys = publishedKeys.parse(await (await world.app.request('/verify/keys')).json());
    const save = (name: string, value: object) => {
      writeFileSync(join(world.folder, name), JSON.stringify(value, null, 2));
      return join(world.folder, name);
    };
    const sound = save('receipt.json', file);
    const list = save('keys.json', keys);
    const elsewhere = join(world.folder, 'nothing-here');
    const [own, other] = [world.folder, elsewhere];
    for (const [args, folder] of [
      [[sound], own],
      [[sound, '--keys', list], other],
    ] as const) {
      const report = await verify([...args], folder);
      expect(report).toMatchObject({ status: 0, output: expect.stringContaining(receipt.code) });
      expect(report.output).toContain('จอมทอง');
      expect(report.output).toContain('12 ม.ค. 2569 เวลา 10:00 น.');
      expect(report.output).toContain('percentage 6.00');
    }
    const { statement, content } = file;
    const altered = {
      statement: { ...file, statement: { ...statement, revision: 2 } },
      content: { ...file, content: { ...content, report: 'อื่น' } },
      signature: { ...file, signature: `${file.signature?.slice(0, -4)}AAAA` },
      code: { ...file, code: receiptCode('a'.repeat(64)) },
    };
    for (const [name, value] of Object.entries(altered)) {
      expect(await verify([save(`${name}.json`, value)], own)).toMatchObject({ status: 1 });
    }
    const unknown = save('other-keys.json', { keys: [] });
    expect(await verify([sound, '--keys', unknown], own)).toMatchObject({ status: 1 });
    expect(await verify([sound, '--keys', sound], own)).toMatchObject({ status: 2 });
    expect(await verify([sound], other)).toMatchObject({ status: 2 });
    expect(await verify([save('else.json', { traimat: 'receipt' })], own)).toMatchObject({ status: 2 });
  });
});

describe('what has become of a submission since, and when:', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });

  test.each<[Fate, string, Act[]]>([
    ['withdrawn', '1001', ['withdraw']],
    ['returned', '1002', ['return']],
    ['replaced', '1003', ['return', 'submit']],
    ['accepted', '1004', ['accept']],
    ['evaluated', '1005', ['accept', 'evaluate']],
    ['reopened', '1006', ['accept', 'reopen']],
  ])('%s', async (is, district, acts) => {
    world.time.now = seedingDay;
    const { code } = await submitted(world, district);
    world.time.now = new Date('2026-01-14T03:00:00.000Z');
    await bring(world, at(district), acts);
    const said = await ask(world, code);
    expect(said).toMatchObject({ finding: 'holds', since: { is, at: world.time.now.toISOString() } });
    expect(await readPage(world, `/verify/${code}`)).toContain('14 ม.ค. 2569 เวลา 10:00 น.');
  });

  test('restated: when the accepted figure was counted anew', async () => {
    const { code } = await submitted(world, '1007');
    await bring(world, at('1007'), ['accept']);
    expect(await ask(world, code)).toMatchObject({ restatedAt: null });
    const sheet = at('1007');
    const [standing, record] = [await world.storage.readStanding(sheet), await world.storage.readRecord(sheet, 1)];
    const moment = '2026-01-15T03:00:00.000Z';
    const by = { username: 'planning', displayName: 'สยป.' };
    if (!record?.progress) throw new Error('it was counted');
    const { result, progress, roster } = record;
    const restated = { version: 1, roster, result, progress, at: moment, by: by.displayName, reason: 'นับใหม่' };
    const after = advance(standing, { act: 'restate', restated });
    if (!after) throw new Error('what is accepted can be restated');
    await world.storage.saveDecision({
      place: sheet,
      event: { act: 'restate', at: moment, by, message: '', standing: after },
    });
    expect(await ask(world, code)).toMatchObject({ restatedAt: moment, since: { is: 'accepted' } });
    expect(await readPage(world, `/verify/${code}`)).toContain('15 ม.ค. 2569');
  });

  test('its indicator was cancelled', async () => {
    const { code } = await submitted(world, '1008');
    const cancelled = { fromQuarter: 1, reason: 'ยุบ' };
    await world.put('planning', `/api/v1/indicators/${indicator}/2563/cancellation`, cancelled);
    expect(await ask(world, code)).toMatchObject({ finding: 'holds', cancelled: true });
    expect(await readPage(world, `/verify/${code}`)).toContain('ถูกยกเลิก');
  });
});

describe('what was altered in the database is said:', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });

  test.each<[string, string, string, string]>([
    ['code', '1001', `update receipts set receipt = replace(receipt, '"late":false', '"late":true')`, 'ถูกแก้ไข'],
    [
      'signature',
      '1002',
      `update receipts set receipt = replace(receipt, '"signature":"', '"signature":"A')`,
      'ตราประทับของใบรับนี้ไม่ถูกต้อง',
    ],
    [
      'content',
      '1003',
      `update revisions set content = '{"rows":[],"report":"","notApplicable":false}'`,
      'ไม่ใช่ข้อมูลที่ส่ง',
    ],
    ['key', '1004', 'delete from receipt_keys', 'ไม่รู้จักกุญแจ'],
  ])('%s', async (finding, district, statement, words) => {
    const { code } = await submitted(world, district);
    const where = statement.startsWith('update') ? ` where district = '${district}'` : '';
    await sql.raw(statement + where).execute(world.db);
    const said = await ask(world, code);
    expect(said.finding).toBe(finding);
    const page = await readPage(world, `/verify/${code}`);
    expect(page).toContain(words);
    expect(page).toContain('class="note wrong"');
    expect(page).toContain('อย่าเชื่อตัวเลขของใบรับนี้');
    expect(page).not.toContain('class="note "');
    expect(page.includes('สำนักงานเขต')).toBe(finding !== 'code');
  });
});

test('a receipt from before seals is found by its code and called unsigned; what was altered of it since is said', async () => {
  const world = await openWorld();
  const { code: _, seal: __, ...old } = await submitted(world);
  const code = codeOf(old);
  await sql`update receipts set code = null, receipt = ${JSON.stringify(old)}`.execute(world.db);
  await world.db.insertInto('earlier_receipt_codes').values({ code, receipt: old.id }).execute();
  expect(await ask(world, code)).toMatchObject({ finding: 'unsigned', signature: null, since: { is: 'waiting' } });
  expect(await readPage(world, `/verify/${code}`)).toContain('ออกก่อนมีตราประทับ');
  const read = (path: string) => world.call('chomthong', `/api/v1/receipts/${path}`);
  expect(await (await read(old.id)).json()).toEqual({ ...old, code });
  const file = join(world.folder, 'old.json');
  writeFileSync(file, await (await read(`${code}/file`)).text());
  expect(await verify([file], world.folder)).toMatchObject({ status: 2, output: expect.stringContaining(code) });
  const content = { rows: [], report: '', notApplicable: false };
  await sql`update revisions set content = ${JSON.stringify(content)}`.execute(world.db);
  expect(await ask(world, code)).toMatchObject({ finding: 'content' });
  await sql`update receipts set receipt = ${JSON.stringify({ ...old, late: true })}`.execute(world.db);
  expect(await ask(world, code)).toEqual({ code, finding: 'code' });
});

test('a submission that comes again gets the same receipt, to the byte, after a rotation; who tries codes waits', async () => {
  const world = await openWorld();
  const path = `/api/v1/sheets/${indicator}/${period}/${suanLuang}/submit`;
  const content = { rows: [], report: 'ไม่มีชุมชนที่เข้าเกณฑ์', notApplicable: true };
  const send = () => world.post('suanluang', path, content, { 'If-Match': '"0"', 'Idempotency-Key': 'one' });
  const first = await (await send()).text();
  expect(JSON.parse(first)).toMatchObject({ code: expect.any(String), seal: { key: expect.any(String) } });
  world.secrets.write('receipt-key', null);
  await world.receipts.current();
  expect(await (await send()).text()).toBe(first);
  const from = (address: string) =>
    world.app.request(`/api/v1/verify/${receiptCode('a'.repeat(64))}`, { headers: { 'X-Forwarded-For': address } });
  const answers: number[] = [];
  for (let tries = 0; tries < 61; tries++) answers.push((await from('10.9.9.9')).status);
  expect(answers.slice(0, 60)).toEqual(Array(60).fill(404));
  expect(answers[60]).toBe(429);
  expect((await from('10.9.9.9')).headers.get('Retry-After')).toMatch(/^\d+$/);
  expect((await from('10.9.9.8')).status).toBe(404);
});

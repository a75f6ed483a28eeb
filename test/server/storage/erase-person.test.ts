import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { namedPersons } from '../../../server/storage/redaction/named-persons.ts';
import { pseudonym } from '../../../shared/rules/accounts/pseudonym.ts';
import { views } from '../../../shared/rules/sheets/workflow.ts';
import { type FactName, factNames } from '../../../shared/terms/log.ts';
import { bring, officerOf } from '../deeds.ts';
import {
  chomThong,
  filled,
  goodRows,
  indicator,
  openWorld,
  period,
  refusal,
  suanLuang,
  type World,
} from '../fixture.ts';

/** A person leaves who has had a hand in everything that is stored. */

const mail = 'somebody@example.go.th';
const reason = 'พ้นจากตำแหน่ง';

async function livedIn(): Promise<World> {
  const world = await openWorld({ mail: true });
  const at = (district: string) => ({ indicator, period, district });
  await bring(world, at(chomThong), ['save', 'submit', 'take-up', 'return', 'submit', 'accept', 'evaluate']);
  await bring(world, at(suanLuang), ['submit', 'accept']);
  const days = { opensOn: '2025-12-01', dueOn: '2026-01-20', closesOn: '2026-02-20', reason: 'มติ' };
  const did = [
    await world.put('admin', `/api/v1/windows/${period}`, days),
    await world.put('planning', `/api/v1/windows/${period}/extensions/${chomThong}`, {
      dueOn: '2026-02-10',
      reason: 'น้ำท่วม',
    }),
    await world.put('planning', `/api/v1/indicators/${indicator}/2563/cancellation`, { fromQuarter: 4, reason: 'ยุบ' }),
    await world.put('planning', '/api/v1/me/mail', { address: mail, digest: true }),
    await world.put('planning', '/api/v1/evaluation-scale', {
      scores: [{ key: 'A', name: { th: 'ก', en: 'a' }, values: [0, 5] }],
      number: { kind: 'unused' },
    }),
    await world.put('planning', '/api/v1/report-demand', { demand: 'required', reason: 'มติ' }),
  ];
  expect(did.map(({ status }) => status)).toEqual(did.map(() => 200));
  await world.storage.claimDigest('planning', '2026-01-12', world.time.now.toISOString());
  await world.storage.saveAccess([
    { kind: 'failed', at: '2026-01-12T03:00', username: 'planning', address: '10.0.0.1', route: '', count: 1 },
  ]);
  return world;
}

async function erase(world: World, username: string) {
  const person = (await world.auth.listPeople()).find((one) => one.username === username);
  if (!person) throw new Error(`nobody is called ${username}`);
  const { displayName } = person;
  const by = { username: 'admin', displayName: 'ผู้ดูแลระบบ' };
  const other = await world.storage.erasePerson({ username, displayName }, reason, {
    by,
    at: world.time.now.toISOString(),
  });
  expect(await world.storage.scrub()).toBe(true);
  return { displayName, other };
}

/** Every row of every table, as JSON, without roles, which may be called as an account is. */
function rowsOf(world: World): string[] {
  const database = new DatabaseSync(join(world.folder, 'traimat.sqlite'));
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = tables.flatMap(({ name }) => database.prepare(`select * from "${name}"`).all());
  database.close();
  return rows.map((row) => JSON.stringify({ ...row, role: null }));
}

describe('a person who was erased', () => {
  test('is named nowhere in the database file, nor is their mail address, and the log holds', async () => {
    const world = await livedIn();
    const file = join(world.folder, 'traimat.sqlite');
    for (const username of ['planning', officerOf(chomThong), 'admin']) {
      const { displayName, other } = await erase(world, username);
      for (const part of [file, `${file}-wal`]) expect(readFileSync(part).includes(displayName)).toBe(false);
      const rows = rowsOf(world);
      expect(rows.filter((row) => row.includes(`"${username}"`))).toEqual([]);
      expect(rows.filter((row) => row.includes(other.displayName)).length).toBeGreaterThan(2);
      expect(await world.storage.verifyLog(null)).toMatchObject({ broken: null });
    }
    for (const part of [file, `${file}-wal`]) expect(readFileSync(part).includes(mail)).toBe(false);
  });

  test('stands under the other name in history, receipts and audit, and a register that was read before says it, too', async () => {
    const world = await livedIn();
    const { displayName, other } = await erase(world, officerOf(chomThong));
    expect(other).toEqual(pseudonym(1));
    const sheet = await world.call('planning', `/api/v1/sheets/${indicator}/${period}/${chomThong}/review`);
    const told = await sheet.text();
    expect(told).toContain(other.displayName);
    expect(told).not.toContain(displayName);
    const log = await (await world.call('planning', '/api/v1/log')).text();
    expect(log).not.toContain(displayName);
    expect(log).toContain('ลบข้อมูลส่วนบุคคล');
    const found = await (await world.call('planning', `/api/v1/log?person=${other.username}`)).json();
    expect(found.deeds.length).toBeGreaterThan(2);
  });

  test('cannot sign in or go on, and no digest goes to them', async () => {
    const world = await livedIn();
    expect((await world.call('planning', '/api/v1/me')).status).toBe(200);
    await erase(world, 'planning');
    expect((await world.call('planning', '/api/v1/me')).status).toBe(401);
    expect((await world.signIn('planning')).status).toBe(401);
    expect((await world.signIn('erased-1')).status).toBe(401);
    const wishes = await world.storage.listMailWishes();
    expect(wishes.filter(({ address }) => address !== null)).toEqual([]);
    expect(await world.storage.listSpentDigests('2026-01-12')).toEqual([]);
  });

  test('leaves their requests to nobody: who gets the account’s name next gets no answer that was theirs', async () => {
    const world = await openWorld();
    const officer = officerOf(chomThong);
    const path = `/api/v1/sheets/${indicator}/${period}/${chomThong}`;
    const content = filled(goodRows(await world.communities(chomThong), 3));
    const send = () =>
      world.post(officer, `${path}/submit`, content, { 'If-Match': '"0"', 'Idempotency-Key': 'of-the-first' });
    expect((await send()).status).toBe(200);
    await erase(world, officer);
    const successor = {
      username: officer,
      displayName: 'ผู้มาแทน',
      role: 'district',
      district: chomThong,
      department: null,
    } as const;
    await world.auth.addAccounts([successor], 'another-horse-battery');
    const signedIn = await world.signIn(officer, 'another-horse-battery');
    const token = signedIn.headers.get('set-auth-token') ?? '';
    const answer = await world.app.request(`${path}/submit`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${token}`,
        'If-Match': '"0"',
        'Idempotency-Key': 'of-the-first',
      },
      body: JSON.stringify(content),
    });
    expect(await refusal(answer)).toMatchObject({ code: 'revision-conflict' });
    expect(await world.storage.verifyLog(null)).toMatchObject({ broken: null });
  });
});

/** Columns of tables that are no facts, and what becomes of each with its person. */
const elsewhere: Record<string, string[]> = {
  log: ['by_username', 'by_name'],
  digests: ['username'],
  digest_outcomes: ['username'],
  access_record: ['username'],
  one_time_keys: ['username'],
  tickets: ['username'],
  second_factors: ['username'],
  recovery_codes: ['username'],
  user: ['name', 'email', 'username', 'mail'],
  // Made anew of the facts that are redacted (redaction/redact.ts).
  standings: views.flatMap((view) => [`${view}_saved_by`, `${view}_saved_by_name`]),
};

test('no column of any table names a person unknown to the erasure', async () => {
  const world = await openWorld();
  const database = new DatabaseSync(join(world.folder, 'traimat.sqlite'));
  const columns = database
    .prepare(
      `select m.name as "table", c.name as "column" from sqlite_master as m, pragma_table_info(m.name) as c
       where m.type = 'table' and (c.name like '%username%' or c.name like '%by' or c.name like '%by_name'
         or c.name like '%display_name%' or c.name like '%mail' or (m.name = 'mail_settings' and c.name = 'address'))`,
    )
    .all() as { table: string; column: string }[];
  database.close();
  expect(columns.length).toBeGreaterThan(20);
  const known = (table: string): unknown[] =>
    (factNames as readonly string[]).includes(table)
      ? namedPersons[table as FactName].flatMap((named) => [named.username, named.name, ...(named.emptied ?? [])])
      : (elsewhere[table] ?? []);
  expect(columns.filter(({ table, column }) => !known(table).includes(column))).toEqual([]);
});

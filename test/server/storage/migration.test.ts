import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { codeOf } from '../../../server/receipts/seal-receipt.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { migrate } from '../../../server/storage/migrations.ts';
import { openSqlite, overOne } from '../../../server/storage/sqlite/open.ts';
import { verifyReceipt } from '../../../server/use-cases/receipts/verify-receipt.ts';
import { temporaryFolder } from '../fixture.ts';

const folder = temporaryFolder();
const sheet = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
const at = '2020-01-05T03:00:00.000Z';
const row = { community: '1035-001', communityName: 'ก\ud800', kind: 'ชุมชนเมือง', actionPlanYear: 2563, project: null };

/** A database as the first release has left it: a submission, then a draft. */
async function firstRelease(name: string, content = JSON.stringify({ rows: [row], report: 'ร' })): Promise<string> {
  const file = join(folder, name);
  const database = new DatabaseSync(file);
  const { db, close } = overOne(database);
  await migrate(db, '0001-first-tables');
  const result = { numerator: 29, denominator: 48, percentage: { text: '60.42' } };
  const receipt = { ...sheet, id: 'r1', revision: 1, rows: 1, result, submittedAt: at, late: false, fingerprint: 'f' };
  database.exec(`insert into rosters values ('roster', '1035', '2019-10-01', 1, '${at}', '[]')`);
  const revision = database.prepare(
    `insert into revisions values ('2100-1040', '2563-Q1', '1035', ?, ?, 1, 'roster', ?, ?, ?, '${at}', 'u', 'ก', ?)`,
  );
  revision.run(1, 'submitted', 29, 48, JSON.stringify(result.percentage), content);
  revision.run(2, 'draft', 0, 0, JSON.stringify({ none: 'zero-denominator' }), content);
  database
    .prepare(`insert into receipts values ('r1', '2100-1040', '2563-Q1', '1035', 1, '${at}', 0, 'u', 'k', 'h', ?)`)
    .run(JSON.stringify(receipt));
  await close();
  return file;
}

test('what the first release has stored reads as if it had been stored today', async () => {
  const storage = createStorage(await openSqlite(await firstRelease('old.sqlite')));
  const content = {
    rows: [{ code: '1035-001', name: 'ก\ud800', kind: 'ชุมชนเมือง', actionPlanYear: 2563, project: null }],
    report: 'ร',
    notApplicable: false,
  };
  const first = { measures: { numerator: '29', denominator: '48' }, figures: { percentage: { text: '60.42' } } };
  const second = {
    measures: { numerator: '0', denominator: '0' },
    figures: { percentage: { none: 'not-calculable' } },
  };
  expect(await storage.listRevisions(sheet)).toMatchObject([
    { revision: 1, indicatorVersion: 1, content, result: first, progress: null },
    { revision: 2, indicatorVersion: 1, content, result: second, progress: null },
  ]);
  expect(await storage.readReceipt('r1')).toMatchObject({ id: 'r1', result: first, fingerprint: 'f' });
  expect(await storage.readAnswer({ username: 'u', key: 'k', hash: 'h' })).toMatchObject({ kind: 'replayed' });
  const selection = { indicator: sheet.indicator, periods: [sheet.period] };
  const standing = { state: 'draft', step: 2, revision: 2, submitted: 1, submittedAt: at, accepted: null };
  expect(await storage.listStandings(selection, 'submitted')).toMatchObject([{ standing, shown: { result: first } }]);
  expect(await storage.listStandings(selection, 'now')).toMatchObject([{ standing, shown: { result: second } }]);
  expect((await storage.listEvents(sheet)).map(({ act, standing: { state } }) => [act, state])).toEqual([
    ['submit', 'submitted'],
    ['save', 'draft'],
  ]);
  await storage.close();
});

test('a receipt of the first release is found by a code that was made of it since, and is what it was', async () => {
  const storage = createStorage(await openSqlite(await firstRelease('receipts.sqlite')));
  const receipt = await storage.readReceipt('r1');
  if (!receipt) throw new Error('it was stored');
  expect(receipt).not.toHaveProperty('code');
  expect(await storage.readReceiptByCode(codeOf(receipt))).toEqual(receipt);
  expect(await storage.readReceiptByCode('')).toBeNull();
  expect(await verifyReceipt(storage, codeOf(receipt))).toMatchObject({ finding: 'content', signature: null });
  expect(await storage.verifyLog(null)).toMatchObject({ broken: null });
  await storage.close();
});

test('a roster of the first release is read with days: there since it began, and no end is known', async () => {
  const file = await firstRelease('rosters.sqlite');
  const database = new DatabaseSync(file);
  const communities = JSON.stringify([{ code: '1035-001', name: 'ก', kind: 'urban-2555' }]);
  database.prepare("update rosters set communities = ? where id = 'roster'").run(communities);
  database.close();
  const storage = createStorage(await openSqlite(file));
  expect(await storage.readRegister('1035', '2019-10-01')).toMatchObject({
    id: 'roster',
    entries: [{ code: '1035-001', name: 'ก', kind: 'urban-2555', from: '2019-10-01', to: null, mergedInto: null }],
    revision: 0,
    reason: '',
    replaces: null,
  });
  await storage.close();
});

test('the content stays the last column, so that lists need not step over it', async () => {
  const file = await firstRelease('columns.sqlite');
  await (await openSqlite(file)).close();
  const database = new DatabaseSync(file);
  const columns = database.prepare("select name from pragma_table_info('revisions')").all();
  expect(columns.at(-1)).toEqual({ name: 'content' });
  database.close();
});

test('a migration that fails leaves everything as it was', async () => {
  const file = await firstRelease('broken.sqlite', 'not JSON');
  await expect(openSqlite(file)).rejects.toMatchObject({
    step: '0002-indicators-and-results',
    cause: expect.any(SyntaxError),
  });
  const database = new DatabaseSync(file);
  expect(database.prepare('select numerator, content from revisions where revision = 1').get()).toEqual({
    numerator: 29,
    content: 'not JSON',
  });
  expect(database.prepare("select name from sqlite_master where name = 'indicators'").get()).toBeUndefined();
  expect(database.prepare('select name from kysely_migration').all()).toEqual([{ name: '0001-first-tables' }]);
  database.close();
});

test('what was accepted keeps the version that was in force at its acceptance; every version was so in all quarters', async () => {
  const file = await firstRelease('accepted.sqlite');
  const database = new DatabaseSync(file);
  const { db, close } = overOne(database);
  await migrate(db, '0005-mail');
  const version = database.prepare("insert into indicators values ('2100-1040', 2563, ?, ?, ?, 'admin', '{}')");
  version.run(1, 0, '2020-01-01T00:00:00.000Z');
  version.run(2, 0, '2020-01-06T00:00:00.000Z');
  version.run(3, 1, '2020-01-06T00:00:00.000Z');
  version.run(4, 0, '2020-01-09T00:00:00.000Z');
  const event = database.prepare(
    `insert into events values ('2100-1040', '2563-Q1', '1035', ?, ?, ?, 'u', 'ก', '', 2, ?, 2, '${at}', 0, ?, null, null)`,
  );
  event.run(3, 'accept', '2020-01-07T00:00:00.000Z', 'accepted', 2);
  event.run(4, 'evaluate', '2020-01-10T00:00:00.000Z', 'evaluated', 2);
  await close();
  const storage = createStorage(await openSqlite(file));
  expect((await storage.listEvents(sheet)).map(({ act, standing }) => [act, standing.acceptedUnder])).toEqual([
    ['submit', null],
    ['save', null],
    ['accept', 2],
    ['evaluate', 2],
  ]);
  await storage.close();
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receiptKey } from '../../../server/commands/receipt-key.ts';
import { openSecretFiles } from '../../../server/installation/secret-files.ts';
import type { Log } from '../../../server/log.ts';
import { checkReceipt } from '../../../server/receipts/check-receipt.ts';
import { receiptKeyFile } from '../../../server/receipts/receipt-key.ts';
import { openReceiptKeys, type ReceiptKeys } from '../../../server/receipts/receipt-keys.ts';
import { sealReceipt } from '../../../server/receipts/seal-receipt.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { statementOf } from '../../../shared/rules/receipts/statement.ts';
import type { Receipt } from '../../../shared/wire/sheets.ts';
import { seedingDay, temporaryFolder } from '../fixture.ts';

/** The key that receipts are signed with: made, exchanged, lost, and in use by several servers. */

const clock = () => seedingDay;
const content = { rows: [{ code: '1035-001' }], report: 'รายงาน', notApplicable: false };
const place = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
const result = { measures: {}, figures: { share: { text: '58.00' } } };
const said = { ...place, id: 'r1', revision: 1, rows: 1, result, submittedAt: '2020-01-05T03:00:00.000Z' };
const unsealed = { ...said, submittedBy: 'ก', late: false, fingerprint: 'f' };

const seal = async (keys: ReceiptKeys) =>
  sealReceipt(unsealed, { version: 1, roster: 'r', target: '75' }, content, await keys.current());
const keyOf = (receipt: Receipt) => receipt.seal?.key;

async function check(storage: Storage, receipt: Receipt) {
  const toCheck = { code: receipt.code ?? '', statement: statementOf(receipt), content };
  return checkReceipt({ ...toCheck, signature: receipt.seal?.signature ?? null }, await storage.listReceiptKeys());
}

/** An installation's folders, and servers of it over one database. */
function newInstallation() {
  const folder = temporaryFolder();
  const secretsDirectory = join(folder, 'secrets');
  const lines: string[] = [];
  const log: Log = { write: (level, { event, key }) => lines.push(`${level} ${event} ${key}`) };
  const secrets = openSecretFiles(secretsDirectory);
  return {
    lines,
    secrets,
    rotate: () => receiptKey(['rotate'], { dataDirectory: folder, database: null, secretsDirectory, clock }),
    list: () => receiptKey([], { dataDirectory: folder, database: null, secretsDirectory, clock }),
    async serve(name = 'traimat.sqlite') {
      const storage = createStorage(await openSqlite(join(folder, name)));
      return { storage, keys: openReceiptKeys({ storage, secrets, clock, log }) };
    },
  };
}

test('a key is made at the first start, written down once, and kept by later starts', async () => {
  const { serve, lines, secrets } = newInstallation();
  const first = await serve();
  await first.keys.current();
  const [key] = await first.storage.listReceiptKeys();
  expect(lines).toEqual([`info receipt-key ${key?.id}`]);
  expect(JSON.stringify(key)).not.toContain(secrets.read(receiptKeyFile)?.split('\n')[1] ?? '');
  const given = await seal(first.keys);
  await first.storage.close();
  const second = await serve();
  expect(keyOf(await seal(second.keys))).toBe(key?.id);
  expect(await second.storage.listReceiptKeys()).toEqual([key]);
  expect(await check(second.storage, given)).toBe('holds');
  expect(lines).toHaveLength(1);
  await second.storage.close();
});

test('a new key is used by every server from its next receipt on, and two rotations later all receipts hold', async () => {
  const { serve, rotate, list } = newInstallation();
  const [one, other] = [await serve(), await serve()];
  const receipts: Receipt[] = [];
  const giveBoth = async () => {
    const given = [await seal(one.keys), await seal(other.keys)];
    expect(keyOf(given[0] as Receipt)).toBe(keyOf(given[1] as Receipt));
    receipts.push(...given);
  };
  await giveBoth();
  for (const _ of [1, 2]) {
    expect(await rotate()).toMatchObject({ status: 0, output: expect.stringContaining('a new key') });
    await giveBoth();
  }
  expect(new Set(receipts.map(keyOf)).size).toBe(3);
  for (const receipt of receipts) expect(await check(one.storage, receipt)).toBe('holds');
  const { output } = await list();
  expect(output.match(/^ {2}[0-9a-f]{16} /gm)).toHaveLength(3);
  expect(output).toMatch(new RegExp(`${keyOf(receipts.at(-1) as Receipt)}.*in use`));
  expect(await one.storage.verifyLog(null)).toMatchObject({ broken: null });
  await Promise.all([one.storage.close(), other.storage.close()]);
});

test('servers that start at once each sign with what is written down, and end with one key', async () => {
  const { serve } = newInstallation();
  const servers = [await serve(), await serve(), await serve()];
  const given = await Promise.all(servers.map(({ keys }) => seal(keys)));
  const later = await Promise.all(servers.map(({ keys }) => seal(keys)));
  const { storage } = servers[0] as (typeof servers)[number];
  for (const receipt of [...given, ...later]) expect(await check(storage, receipt)).toBe('holds');
  expect(new Set(later.map(keyOf)).size).toBe(1);
  await Promise.all(servers.map((server) => server.storage.close()));
});

test('where the secret is lost, or is none, a new key is made and said, and earlier receipts hold', async () => {
  const { serve, lines, secrets } = newInstallation();
  const before = await serve();
  const given = await seal(before.keys);
  for (const left of [null, 'no key']) {
    secrets.write(receiptKeyFile, left);
    const { storage, keys } = await serve();
    await keys.current();
    const anew = await seal(keys);
    expect(lines.at(-1)).toBe(`warn receipt-key ${keyOf(anew)}`);
    expect(await check(storage, anew)).toBe('holds');
    expect(await check(storage, given)).toBe('holds');
    await storage.close();
  }
  await before.storage.close();
});

test('in a database that is older than the key, the key is written down before it signs', async () => {
  const { serve, lines } = newInstallation();
  const { storage, keys } = await serve();
  const given = await seal(keys);
  const restored = await serve('restored.sqlite');
  const anew = await seal(restored.keys);
  expect(keyOf(anew)).toBe(keyOf(given));
  expect(await check(restored.storage, anew)).toBe('holds');
  expect(lines).toHaveLength(1);
  await Promise.all([storage.close(), restored.storage.close()]);
});

test('the command says what it cannot do', async () => {
  const { rotate } = newInstallation();
  expect(await rotate()).toMatchObject({ status: 2, output: expect.stringContaining('There is no database') });
  const nowhere = { dataDirectory: '.', database: null, secretsDirectory: '.', clock };
  expect(await receiptKey(['lose'], nowhere)).toMatchObject({ status: 2 });
});

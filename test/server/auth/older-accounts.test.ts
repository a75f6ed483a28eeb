import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { hashPassword as hashScrypt } from 'better-auth/crypto';
import { expect, test } from 'vitest';
import { createAuth } from '../../../server/auth/auth.ts';
import { silentLog } from '../../../server/log.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { storeFact } from '../../../server/storage/log/store-fact.ts';
import { migrate } from '../../../server/storage/migrations.ts';
import { installation } from '../../../server/storage/port/author.ts';
import { openSqlite, overOne } from '../../../server/storage/sqlite/open.ts';
import type { Facts } from '../../../server/storage/tables.ts';
import { password, temporaryFolder } from '../fixture.ts';

const at = '2026-01-05T03:00:00.000Z';

/** A database as it was before accounts had states: better-auth's tables, a hash of scrypt, and what the log said then. */
async function olderDatabase(): Promise<string> {
  const file = join(temporaryFolder(), 'older.sqlite');
  const database = new DatabaseSync(file);
  const { db, close } = overOne(database);
  await migrate(db, '0010-installation');
  database.exec(`
    create table "user" ("id" text not null primary key, "name" text not null, "email" text not null unique,
      "emailVerified" integer not null, "image" text, "createdAt" date not null, "updatedAt" date not null,
      "username" text unique, "role" text not null, "district" text);
    create table "session" ("id" text not null primary key, "expiresAt" date not null, "token" text not null unique,
      "createdAt" date not null, "updatedAt" date not null, "ipAddress" text, "userAgent" text,
      "userId" text not null references "user" ("id") on delete cascade);
    create table "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null,
      "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text,
      "idToken" text, "accessTokenExpiresAt" date, "refreshTokenExpiresAt" date, "scope" text, "password" text,
      "createdAt" date not null, "updatedAt" date not null);
    insert into "user" values ('u1', 'สมชาย', 'somchai@traimat.invalid', 0, null, '${at}', '${at}', 'somchai',
      'administrator', null);
    insert into "account" (id, accountId, providerId, userId, password, createdAt, updatedAt)
      values ('a1', 'u1', 'credential', 'u1', '${await hashScrypt(password)}', '${at}', '${at}');`);
  const change = { username: 'somchai', version: 1, display_name: 'สมชาย', role: 'administrator', district: null };
  const fact = { ...change, act: 'add-account', at, by_username: '' } as Facts['account_changes'];
  await db
    .transaction()
    .execute((transaction) =>
      storeFact(transaction, 'account_changes', fact, { act: 'add-account', at, by: installation }),
    );
  await close();
  return file;
}

test('accounts that are older than states are active, the log about them holds, and hashes of scrypt are raised', async () => {
  const database = await openSqlite(await olderDatabase());
  const storage = createStorage(database);
  expect(await storage.verifyLog(null), 'before better-auth has its columns').toMatchObject({ broken: null });
  const clock = () => new Date('2026-01-12T03:00:00.000Z');
  const publicOrigin = 'https://localhost:3000';
  const secret = 'a secret only for tests, 32 or more';
  const auth = await createAuth({ database, storage, clock, secret, publicOrigin, log: silentLog });
  expect(await storage.verifyLog(null)).toMatchObject({ broken: null });

  const account = await auth.findAccount('somchai');
  expect(account).toMatchObject({
    state: 'active',
    mail: null,
    department: null,
    lastSeenAt: null,
    passwordUntil: null,
  });
  expect(await auth.checkPassword(account, 'not the password')).toBe(false);
  expect((await auth.findAccount('somchai'))?.hash).toBe(account?.hash);
  expect(await auth.checkPassword(account, password)).toBe(true);
  const raised = await auth.findAccount('somchai');
  expect(raised?.hash).toMatch(/^\$argon2id\$/);
  expect(await auth.checkPassword(raised, password)).toBe(true);

  if (!raised) throw new Error('the account is there');
  const deed = { act: 'deactivate-account', seen: raised, account: { ...raised, state: 'deactivated' } } as const;
  expect(await auth.accounts.save([deed], { by: installation, at })).toEqual({ kind: 'last-administrator' });
  expect(await storage.verifyLog(null)).toMatchObject({ broken: null });
  await storage.close();
});

test.each([
  ['state', 'active', 'deactivated'],
  ['mail', 'somchai@example.go.th', 'thief@example.com'],
  ['department', null, '2100'],
])('an account whose %s other hands have changed is named', async (column, own, others) => {
  const database = await openSqlite(await olderDatabase());
  const { db } = database;
  const storage = createStorage(database);
  const clock = () => new Date(at);
  const publicOrigin = 'https://localhost:3000';
  const secret = 'a secret only for tests, 32 or more';
  const auth = await createAuth({ database, storage, clock, secret, publicOrigin, log: silentLog });
  const seen = await auth.accounts.find('somchai');
  if (!seen) throw new Error('the account is there');
  const account = { ...seen, [column]: own };
  await auth.accounts.save([{ act: 'change-account', seen, account }], { by: installation, at });
  expect(await storage.verifyLog(null)).toMatchObject({ broken: null });
  await db
    .updateTable('user')
    .set({ [column]: others })
    .execute();
  expect(await storage.verifyLog(null)).toMatchObject({ broken: { kind: 'account-altered', name: 'somchai' } });
  await storage.close();
});

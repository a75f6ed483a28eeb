import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backup } from '../../../server/commands/backup.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import { aFolder, madeAt, origin } from '../backup/a-folder.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';

const installed = (dataDirectory: string) => ({
  ...{ dataDirectory, database: null, secretsDirectory: `${dataDirectory}-secrets` },
  ...{ publicOrigin: origin, backupKeep: 14, clock: () => madeAt },
});

test('makes a backup in the folder that is named, else in the place that administrators have set, and the server shows it', async () => {
  const { data, file, place } = await aFolder();
  expect(await backup([], installed(data))).toMatchObject({
    status: 2,
    output: expect.stringContaining('No backup place'),
  });
  expect(await backup([place], installed(data))).toMatchObject({
    status: 0,
    output: expect.stringContaining('link 2'),
  });
  const storage = createStorage(await openSqlite(file));
  const other = temporaryFolder();
  await storage.saveInstallation({ backupPlace: other }, {}, stamp('2020-01-02T00:00:00.000Z'));
  expect((await backup([], installed(data))).status).toBe(0);
  const name = 'traimat-2026-11-29T073000Z';
  expect([readdirSync(place), readdirSync(other)]).toEqual([[name], [name]]);
  expect((await storage.readBackups(madeAt)).made).toMatchObject({ folder: join(other, name) });
  await storage.close();
});

test('copies the secrets apart, only when it is asked to', async () => {
  const { data, place } = await aFolder();
  const secrets = temporaryFolder();
  const args = [place, '--secrets', secrets];
  const none = await backup(args, installed(data));
  expect(none).toMatchObject({ status: 1, output: expect.stringContaining('Set SECRETS_DIR') });
  mkdirSync(`${data}-secrets`);
  writeFileSync(join(`${data}-secrets`, 'auth-secret'), 'ลับ');
  const later = { ...installed(data), clock: () => new Date(madeAt.getTime() + 1_000) };
  expect((await backup(args, later)).status).toBe(0);
  const copied = join(secrets, 'traimat-secrets-2026-11-29T073001Z', 'auth-secret');
  expect(readFileSync(copied, 'utf8')).toBe('ลับ');
  for (const one of readdirSync(place)) expect(readdirSync(join(place, one))).not.toContain('auth-secret');
});

test.each([
  ['a folder in the data folder', ['IN-DATA'], 2, 'both would be lost together'],
  ['a folder that is not there', ['/nowhere/at/all'], 1, 'is not there'],
  ['two folders', ['a', 'b'], 2, 'npm run backup'],
  ['an option that there is not', ['--all'], 2, 'npm run backup'],
])('with %s it says so', async (_, args, status, says) => {
  const { data } = await aFolder();
  const named = args.map((one) => (one === 'IN-DATA' ? join(data, 'backups') : one));
  expect(await backup(named, installed(data))).toMatchObject({ status, output: expect.stringContaining(says) });
});

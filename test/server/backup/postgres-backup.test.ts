import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beforeOpening } from '../../../server/backup/before-opening.ts';
import { checkBackup } from '../../../server/backup/check-backup.ts';
import { makeBackup } from '../../../server/backup/make-backup.ts';
import { takePostgres } from '../../../server/backup/take-postgres.ts';
import { restore } from '../../../server/commands/restore.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { LaterVersion } from '../../../server/storage/later-version.ts';
import { knownMigrations } from '../../../server/storage/migrations.ts';
import { openPostgres } from '../../../server/storage/postgres/open.ts';
import { addressOf } from '../../postgres/address-of.ts';
import { createDatabase, installedPrograms, startInstalled } from '../../postgres/installed-server.ts';
import { temporaryFolder } from '../fixture.ts';
import { madeAt, origin, setDays } from './a-folder.ts';

/** pg_dump comes with Debian, and with no package of ours. */
const programs = installedPrograms();

describe.skipIf(programs === null)('a backup of PostgreSQL, by the installed pg_dump', () => {
  let server: Awaited<ReturnType<typeof startInstalled>>;
  const urlOf = (name: string) => `postgres://postgres@127.0.0.1:${server.port}/${name}`;
  const place = join(temporaryFolder(), 'place');
  const path = process.env.PATH;

  beforeAll(async () => {
    server = await startInstalled(programs ?? '');
    mkdirSync(place);
    for (const name of ['traimat', 'restored']) await createDatabase(urlOf('postgres'), name);
    await withStorage((storage) => setDays(storage, 2));
  });
  afterAll(async () => {
    process.env.PATH = path;
    await server.stop();
  });

  const make = () =>
    makeBackup({
      ...{ take: takePostgres(addressOf(urlOf('traimat'))), place, name: 'traimat', keep: 14 },
      ...{ at: madeAt, program: '1.2.3', origin },
    });

  test('is a dump of one moment with its manifest, and comes back into an empty database, verified', async () => {
    process.env.PATH = `${programs}:${path}`;
    const outcome = await make();
    if (outcome.kind === 'failed') throw new Error(outcome.fault);
    expect(readdirSync(outcome.folder).toSorted()).toEqual(['manifest.json', 'traimat.dump']);
    expect(outcome.manifest).toMatchObject({ kind: 'postgres', last: { link: 2 }, counts: { log: 2 }, database: null });
    expect((await checkBackup(outcome.folder)).kind).toBe('sound');
    await withStorage((storage) => setDays(storage, 1));
    const into = { dataDirectory: temporaryFolder(), database: addressOf(urlOf('traimat')), clock: () => madeAt };
    expect(await restore([outcome.folder], into)).toMatchObject({
      status: 1,
      output: expect.stringContaining('createdb'),
    });
    const full = await restore([outcome.folder, '--into', 'traimat'], into);
    expect(full).toMatchObject({ status: 1, output: expect.stringContaining('is not empty') });
    const missing = await restore([outcome.folder, '--into', 'nowhere'], into);
    expect(missing).toMatchObject({ status: 1, output: expect.stringContaining('lets nobody in') });
    const restored = await restore([outcome.folder, '--into', 'restored'], into);
    expect(restored).toMatchObject({ status: 0, output: expect.stringContaining('The log is whole up to link 2') });
    expect(await ask('restored', 'select count(*)::int as links from log')).toEqual([{ links: 2 }]);
  });

  test('without pg_dump, or without the server, says so and leaves nothing', async () => {
    const before = readdirSync(place);
    process.env.PATH = temporaryFolder();
    expect(await make()).toEqual({ kind: 'failed', fault: 'tool-missing' });
    const away = takePostgres(addressOf('postgres://postgres@127.0.0.1:1/traimat'));
    const order = { take: away, place, name: 'traimat', keep: 14, at: madeAt, program: '1.2.3', origin };
    expect(await makeBackup(order)).toEqual({ kind: 'failed', fault: 'database-away' });
    expect(readdirSync(place)).toEqual(before);
  });

  test('before tables are changed a copy is made by it; without it they stay as they are, unless somebody has a copy', async () => {
    const newest = knownMigrations.at(-1);
    await ask('traimat', `delete from kysely_migration where name = '${newest}'`);
    const open = (withoutCopy: boolean) =>
      beforeOpening({
        ...{ place: addressOf(urlOf('traimat')), dataDirectory: place, at: new Date(madeAt.getTime() + 60_000) },
        ...{ program: '1.2.3', origin, withoutCopy },
      });
    process.env.PATH = temporaryFolder();
    const refused = await open(false);
    expect('fault' in refused && refused.fault).toMatch(new RegExp(`${newest}[^]*pg_dump[^]*MIGRATE_WITHOUT_COPY=yes`));
    expect(await open(true)).toEqual({ copy: null });
    process.env.PATH = `${programs}:${path}`;
    expect(await open(false)).toEqual({ copy: join(place, 'before-migration-2026-11-29T073100Z') });
    await ask('traimat', `insert into kysely_migration values ('${newest}', '9999-01-01')`);
  });

  test('a server whose tables a later version has changed reads on and stores nothing', async () => {
    await withStorage(async (storage) => {
      await ask('traimat', "insert into kysely_migration values ('0999-later', '2026-11-29')");
      await expect(setDays(storage, 1)).rejects.toBeInstanceOf(LaterVersion);
      expect(await storage.listWindows()).toHaveLength(2);
    });
  });

  async function ask(name: string, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: urlOf(name) });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async function withStorage(work: (storage: ReturnType<typeof createStorage>) => Promise<void>): Promise<void> {
    const storage = createStorage(await openPostgres(addressOf(urlOf('traimat'))));
    try {
      await work(storage);
    } finally {
      await storage.close();
    }
  }
});

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup } from '../../../server/backup/make-backup.ts';
import { takeSqlite } from '../../../server/backup/take-sqlite.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { databaseFile, openSqlite } from '../../../server/storage/sqlite/open.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';

export const madeAt = new Date('2026-11-29T07:30:00.000Z');
export const origin = 'https://traimat.example.go.th';

/** A data folder in which some quarters have got their days, and the place for its backups beside it. */
export async function aFolder(quarters = 2): Promise<{ data: string; place: string; file: string }> {
  const folder = mkdtempSync(join(temporaryFolder(), 'installation-'));
  const data = mkdtempSync(join(folder, 'data-'));
  const file = join(data, databaseFile);
  const storage = createStorage(await openSqlite(file));
  // By the folder: no two installations begin alike.
  await setDays(storage, quarters, folder);
  await storage.close();
  return { data, file, place: mkdtempSync(join(folder, 'place-')) };
}

export async function setDays(storage: Storage, quarters: number, reason = ''): Promise<void> {
  for (let year = 2563; year < 2563 + quarters; year += 1) {
    const days = { opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };
    await storage.saveWindow({ period: `${year}-Q1`, ...days }, reason, stamp('2020-01-01T00:00:00.000Z'));
  }
}

/** Makes a backup of a data folder's database in its place; gives its folder. */
export async function backUp(
  { file, place }: { file: string; place: string },
  at = madeAt,
  keep = 14,
): Promise<string> {
  const order = { take: takeSqlite(file), place, name: 'traimat', keep, at, program: '1.2.3', origin };
  const outcome = await makeBackup(order);
  if (outcome.kind === 'failed') throw new Error(outcome.fault);
  return outcome.folder;
}

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { haveFolderAlone } from '../host/folder-hold.ts';
import { verifyLog } from '../storage/log/verify-log.ts';
import { databaseFile, openSqlite } from '../storage/sqlite/open.ts';
import { faultOf } from './backup-fault.ts';
import { stampOf } from './backup-name.ts';
import type { CheckedBackup } from './check-backup.ts';
import type { Manifest } from './manifest.ts';
import { ontoDisk } from './onto-disk.ts';
import { isSame, unpack } from './packing.ts';
import { type GoneSubmission, type Present, readPresent } from './present.ts';
import { readCopy } from './read-copy.ts';
import { finishRestore, restoreSteps } from './restore-plan.ts';

/** What the database that waits is put into, until it takes its place. */
const waitingName = 'restoring';

export type RestoreRefusal =
  | 'server-running'
  | 'other-installation'
  | 'contents-differ'
  | 'log-broken'
  | 'full'
  | 'unwritable';

/** What has been restored, where lies what was there (null where nothing was), and what the log has no more. */
export type Restored = {
  kind: 'restored';
  before: string | null;
  links: { from: number; to: number } | null;
  submissions: GoneSubmission[];
  /** Persons that were erased since the backup, and stand in it. */
  erasures: number;
};

export type RestoreOrder = {
  backup: Extract<CheckedBackup, { kind: 'sound' }>;
  dataDirectory: string;
  /** Whether a backup of another installation is taken all the same. */
  anyway: boolean;
  at: Date;
};

/**
 * Puts a backup in the place of the database, which no server may be working on. Nothing there is touched before the backup
 * has been unpacked beside it, brought up to this program's tables and verified from its first link to its last.
 */
export async function restoreSqlite(order: RestoreOrder): Promise<Restored | { kind: RestoreRefusal }> {
  const { dataDirectory } = order;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const alone = haveFolderAlone(dataDirectory);
  if (!alone) return { kind: 'server-running' };
  try {
    finishRestore(dataDirectory);
    return await restoreAlone(order);
  } finally {
    alone.end();
  }
}

async function restoreAlone({
  backup,
  dataDirectory,
  anyway,
  at,
}: RestoreOrder): Promise<Restored | { kind: RestoreRefusal }> {
  const { manifest, part } = backup;
  for (const name of readdirSync(dataDirectory)) {
    if (name.startsWith(`${waitingName}-`)) rmSync(join(dataDirectory, name), { recursive: true });
  }
  const place = join(dataDirectory, databaseFile);
  const present = readPresent(place);
  const { firstLink } = manifest.installation;
  if (!anyway && present?.firstLink && firstLink && present.firstLink !== firstLink)
    return { kind: 'other-installation' };
  const waiting = `${waitingName}-${stampOf(at)}`;
  try {
    mkdirSync(join(dataDirectory, waiting), { mode: 0o700 });
    const refused = await layOut(part, join(dataDirectory, waiting, databaseFile), manifest);
    if (refused) {
      rmSync(join(dataDirectory, waiting), { recursive: true });
      return { kind: refused };
    }
  } catch (error) {
    rmSync(join(dataDirectory, waiting), { recursive: true, force: true });
    const fault = faultOf(error);
    if (fault === 'full') return { kind: 'full' };
    if (fault === 'place-unwritable') return { kind: 'unwritable' };
    throw error;
  }
  const before = `before-restore-${stampOf(at)}`;
  const anything = existsSync(place) || existsSync(`${place}-wal`);
  const gone = goneSince(present, manifest);
  for (const step of restoreSteps(dataDirectory, { waiting, before, anchor: manifest.last })) step();
  return { kind: 'restored', before: anything ? join(dataDirectory, before) : null, ...gone };
}

/** Unpacks a database and looks through it as a whole; null when it is what the manifest says. */
async function layOut(part: string, file: string, manifest: Manifest): Promise<RestoreRefusal | null> {
  const { plain } = await unpack(part, file);
  if (!manifest.database || !isSame(manifest.database, plain)) return 'contents-differ';
  const contents = readCopy(file);
  if (!contents || JSON.stringify(contents.last) !== JSON.stringify(manifest.last)) return 'contents-differ';
  const { db, close } = await openSqlite(file);
  try {
    const verification = await verifyLog(db, manifest.last);
    if (verification?.broken) return 'log-broken';
  } finally {
    await close();
  }
  ontoDisk(file);
  return null;
}

/** What the present database has and the backup has not; nothing where they are of two installations. */
function goneSince(
  present: Present | null,
  { last, installation }: Manifest,
): Pick<Restored, 'links' | 'submissions' | 'erasures'> {
  const known = last?.link ?? 0;
  if (!present || present.firstLink !== installation.firstLink || present.lastLink <= known) {
    return { links: null, submissions: [], erasures: 0 };
  }
  return {
    links: { from: known + 1, to: present.lastLink },
    submissions: present.submissionsAfter(known),
    erasures: present.erasuresAfter(known),
  };
}

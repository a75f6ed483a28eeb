import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupFault } from '../../shared/terms/backup.ts';
import { faultOf } from './backup-fault.ts';
import { backupName, unfinishedName } from './backup-name.ts';
import { formatVersion, type Manifest, manifestFile } from './manifest.ts';
import { ontoDisk, writeOntoDisk } from './onto-disk.ts';
import { pruneBackups } from './prune-backups.ts';
import type { Take } from './taken.ts';

/** What a backup is made of, and what goes with it. */
export type BackupOrder = {
  take: Take;
  /** The folder that backups are put into. It must be there: one that is made would lie on the disk behind a missing drive. */
  place: string;
  /** What its name begins with. */
  name: string;
  /** How many of that name are kept, this one among them. */
  keep: number;
  at: Date;
  program: string;
  origin: string;
};

export type BackupOutcome =
  | { kind: 'made'; folder: string; manifest: Manifest }
  | { kind: 'failed'; fault: BackupFault };

/**
 * Makes a backup: a folder with the packed database and its manifest. It stands under another name until it is whole, was
 * checked and lies on the disk, so that nothing that was broken off ever looks like a backup.
 */
export async function makeBackup(order: BackupOrder, signal?: AbortSignal): Promise<BackupOutcome> {
  const { take, place, at, program, origin } = order;
  const name = backupName(order.name, at);
  const folder = join(place, name);
  const unfinished = join(place, unfinishedName(name));
  try {
    await mkdir(unfinished, { mode: 0o700 });
  } catch (error) {
    return failed(error);
  }
  try {
    const taken = await take(unfinished, signal);
    if (typeof taken === 'string') return { kind: 'failed', fault: taken };
    const { contents, ...parts } = taken;
    const { firstLink, ...inside } = contents;
    const manifest: Manifest = {
      ...{ format: formatVersion, madeAt: at.toISOString(), program, installation: { origin, firstLink } },
      ...inside,
      ...parts,
    };
    writeOntoDisk(join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
    ontoDisk(unfinished);
    await rename(unfinished, folder);
    ontoDisk(place);
    await pruneBackups(order, firstLink);
    return { kind: 'made', folder, manifest };
  } catch (error) {
    return failed(error);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function failed(error: unknown): BackupOutcome {
  const fault = faultOf(error);
  if (fault) return { kind: 'failed', fault };
  throw error;
}

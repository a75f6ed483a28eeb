import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareMigrations } from '../storage/migrations.ts';
import { type Manifest, manifestFile, readManifest } from './manifest.ts';
import { isSame, sumOf } from './packing.ts';

/** Why a backup is not taken as one, by what its manifest says. */
export type BackupRefusal =
  | 'no-backup'
  | 'unfinished'
  | 'manifest-unreadable'
  | 'part-missing'
  | 'part-differs'
  | 'later-program';

export type CheckedBackup =
  | { kind: 'sound'; folder: string; part: string; manifest: Manifest }
  | { kind: BackupRefusal };

/** Holds a backup, named by its folder or by a file in it, against its manifest, and its manifest against this program. */
export async function checkBackup(named: string): Promise<CheckedBackup> {
  const folder = existsSync(named) && !statSync(named).isDirectory() ? dirname(named) : named;
  if (basename(folder).endsWith('.unfinished')) return { kind: 'unfinished' };
  const read = await readManifest(folder);
  if (read.kind === 'missing') return { kind: 'no-backup' };
  if (read.kind === 'unreadable') return { kind: 'manifest-unreadable' };
  if (read.kind === 'later-format') return { kind: 'later-program' };
  const { manifest } = read;
  if (compareMigrations(manifest.migrations) === 'newer') return { kind: 'later-program' };
  const part = join(folder, manifest.part.name);
  if (manifest.part.name === manifestFile || !existsSync(part)) return { kind: 'part-missing' };
  return isSame(manifest.part, await sumOf(part))
    ? { kind: 'sound', folder, part, manifest }
    : { kind: 'part-differs' };
}

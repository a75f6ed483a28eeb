import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { momentIn, momentInUnfinished, unfinishedName } from './backup-name.ts';
import { readManifest } from './manifest.ts';

/** One that was begun longer ago than this is under way no more. */
const aDay = 24 * 60 * 60 * 1000;

/**
 * Deletes the oldest backups of this installation beyond those that are kept, and what a killed program has left behind.
 * Whatever else lies there is not touched: other names, other installations' backups, folders without a manifest.
 */
export async function pruneBackups(
  { place, name, keep, at }: { place: string; name: string; keep: number; at: Date },
  firstLink: string | null,
): Promise<void> {
  const names = await readdir(place);
  const left = names.filter((one) => {
    const begun = momentInUnfinished(name, one);
    return begun !== null && at.getTime() - begun.getTime() > aDay;
  });
  for (const one of left) await rm(join(place, one), { recursive: true, force: true });
  const own: string[] = [];
  for (const one of names.filter((each) => momentIn(name, each) !== null).toSorted()) {
    const read = await readManifest(join(place, one));
    if (read.kind === 'manifest' && read.manifest.installation.firstLink === firstLink) own.push(one);
  }
  for (const one of own.slice(0, Math.max(0, own.length - keep))) {
    // Renamed first: what a kill leaves of it does not look like a backup.
    await rename(join(place, one), join(place, unfinishedName(one)));
    await rm(join(place, unfinishedName(one)), { recursive: true, force: true });
  }
}

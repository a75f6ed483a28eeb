/** How backups are called by the moment at which they were made: `traimat-2026-11-29T073000Z`. */
export const usualName = 'traimat';

/** Behind the name of one that is not whole yet. */
const unfinished = '.unfinished';

export function backupName(first: string, at: Date): string {
  return `${first}-${stampOf(at)}`;
}

/** A moment as the names of files bear it: in UTC, to the second, and without signs that a file system refuses. */
export function stampOf(at: Date): string {
  return at
    .toISOString()
    .replaceAll(':', '')
    .replace(/\.\d+Z$/, 'Z');
}

export function unfinishedName(name: string): string {
  return `${name}${unfinished}`;
}

/** The moment in a name that begins in this way; null for what is called otherwise. */
export function momentIn(first: string, name: string): Date | null {
  const found = /^(.*)-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d)Z$/.exec(name);
  if (found?.[1] !== first) return null;
  const at = new Date(`${found[2]}${found.slice(3).join(':')}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** The same of one that is not whole. */
export function momentInUnfinished(first: string, name: string): Date | null {
  return name.endsWith(unfinished) ? momentIn(first, name.slice(0, -unfinished.length)) : null;
}

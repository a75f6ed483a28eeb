import { realpath, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { randomSecret } from './random-secret.ts';

/** Whether backups can be put into a folder: it is there, can be written to, and lies apart from what is backed up. */
export async function isBackupPlace(folder: string, apartFrom: string[]): Promise<boolean> {
  if (!isAbsolute(folder)) return false;
  try {
    const place = await realpath(folder);
    for (const other of apartFrom) if (isInside(place, await realpath(other))) return false;
    const probe = join(place, `.traimat-${randomSecret(6)}`);
    await writeFile(probe, '', { flag: 'wx', mode: 0o600 });
    await rm(probe);
    return true;
  } catch {
    return false;
  }
}

/** Whether a folder is another one or lies in it. */
export function isInside(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return !isAbsolute(path) && path.split(sep)[0] !== '..';
}

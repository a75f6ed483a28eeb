import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOntoDisk } from './onto-disk.ts';

/** Beside the database, since a database that cannot be read does not say where its backups are. */
const lastBackupFile = 'last-backup';

export function noteLastBackup(dataDirectory: string, folder: string): void {
  writeOntoDisk(join(dataDirectory, lastBackupFile), `${folder}\n`);
}

/** The newest backup that was made, wherever it lies now; null where none is known. */
export function readLastBackup(dataDirectory: string): string | null {
  const file = join(dataDirectory, lastBackupFile);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || null : null;
}

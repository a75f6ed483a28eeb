import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backupName } from './backup-name.ts';

/** Copies the installation's secrets, for this user alone to read; gives the new folder that they lie in. */
export function copySecrets(secretsDirectory: string, place: string, at: Date): string {
  const folder = join(place, backupName('traimat-secrets', at));
  mkdirSync(folder, { mode: 0o700 });
  cpSync(secretsDirectory, folder, { recursive: true });
  return folder;
}

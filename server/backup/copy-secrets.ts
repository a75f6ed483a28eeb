import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupFault } from '../../shared/terms/backup.ts';
import { faultOf } from './backup-fault.ts';
import { backupName } from './backup-name.ts';

export type CopiedSecrets =
  | { kind: 'copied'; folder: string }
  | { kind: 'none' }
  | { kind: 'failed'; fault: BackupFault };

/** Copies the installation's secrets, for this user alone to read, into a new folder. */
export function copySecrets(secretsDirectory: string, place: string, at: Date): CopiedSecrets {
  if (!existsSync(secretsDirectory)) return { kind: 'none' };
  const folder = join(place, backupName('traimat-secrets', at));
  try {
    mkdirSync(folder, { mode: 0o700 });
    cpSync(secretsDirectory, folder, { recursive: true });
    return { kind: 'copied', folder };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return { kind: 'failed', fault };
  }
}

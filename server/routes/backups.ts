import type { backupOperations } from '../../shared/wire/backups.ts';
import type { Backups } from '../backup/backups.ts';
import type { Handlers } from './operation.ts';

const refusals = { 'no-place': 'no-backup-place', 'under-way': 'backup-under-way' } as const;

/** The server's backups, for administrators. */
export function backupHandlers(backups: Backups): Pick<Handlers, keyof typeof backupOperations> {
  return {
    readBackups: () => backups.state(),
    async makeBackup() {
      const outcome = await backups.begin();
      return outcome === 'begun' ? backups.state() : { refused: refusals[outcome] };
    },
  };
}

import type { BackupFault, BackupState } from '../../../shared/terms/backup.ts';

/** Attempts at backups: what was begun, and how it went. */
export type BackupStorage = {
  /**
   * Begins an attempt, by its number; null while another server, or this one, is at it (one that has said nothing for six
   * hours is not any more). With `due`, only where none was made since that moment, and none has failed within the hour.
   */
  claimBackup(at: string, due?: string): Promise<number | null>;
  saveBackup(number: number, outcome: StoredBackup, at: string): Promise<void>;
  readBackups(now: Date): Promise<BackupState>;
};

export type StoredBackup = { outcome: 'made'; folder: string; bytes: number } | { outcome: BackupFault };

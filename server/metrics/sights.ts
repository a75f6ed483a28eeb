import type { BackupRecord } from '../../shared/terms/backup.ts';
import type { Backups } from '../backup/backups.ts';
import type { LogWatch } from '../use-cases/log/watch-log.ts';

/** What is seen only by looking, by its name: read whenever somebody asks; null for what is not known yet. */
export type Sights = Record<string, { help: string; read(): number | null | Promise<number | null> }>;

export type SightNeeds = {
  watch: Pick<LogWatch, 'state'>;
  backups: Pick<Backups, 'state'>;
  /** Bytes that are left on the data folder's disk. */
  free(): Promise<number>;
  /** How many turns wait at the database's writer. */
  waiting(): number;
  /** Bytes that the database takes. */
  databaseBytes(): Promise<number>;
  /** Null where a proxy shows one in this server's place. */
  certificateEnds: Date | null;
};

/** What Prometheus is shown besides what has happened. Moments are seconds since 1970, as it is used to. */
export function sightsOf({ watch, backups, free, waiting, databaseBytes, certificateEnds }: SightNeeds): Sights {
  return {
    free_bytes: { help: 'Left on the disk of the data folder', read: free },
    waiting_writes: { help: 'Turns that wait at the writer of the database', read: waiting },
    database_bytes: { help: 'What the database takes', read: databaseBytes },
    log_whole: {
      help: '1 where the log was found whole when it was verified last, 0 where it was found broken',
      read: () => (watch.state().verifiedAt === null ? null : Number(watch.state().broken === null)),
    },
    log_verified_timestamp_seconds: {
      help: 'When the log was verified last',
      read: () => secondsOf(watch.state().verifiedAt),
    },
    backup_timestamp_seconds: {
      help: 'When the last good backup was begun',
      read: async () => secondsOf((await backups.state()).made?.begunAt ?? null),
    },
    backup_bytes: {
      help: 'What the last good backup takes',
      read: async () => (await backups.state()).made?.bytes ?? null,
    },
    backup_failed: {
      help: '1 where the last backup could not be made, else 0',
      read: async () => failedOf((await backups.state()).last),
    },
    certificate_end_timestamp_seconds: {
      help: 'When the certificate that this server shows ends',
      read: () => certificateEnds && certificateEnds.getTime() / 1_000,
    },
  };
}

function failedOf(last: BackupRecord | null): number | null {
  return last === null || last.outcome === null ? null : Number(last.outcome !== 'made');
}

function secondsOf(moment: string | null): number | null {
  return moment === null ? null : Date.parse(moment) / 1_000;
}

import type { BackupState } from '../../shared/terms/backup.ts';
import type { Log } from '../log.ts';
import type { BackupStorage, StoredBackup } from '../storage/port/backups.ts';
import { lastTimeOfDay } from './last-time-of-day.ts';
import type { BackupOutcome } from './make-backup.ts';

export type BackupDesk = {
  storage: BackupStorage;
  /** Where backups go; null where nobody has said it. */
  place(): Promise<string | null>;
  make(place: string, at: Date, signal: AbortSignal): Promise<BackupOutcome>;
  /** Told of each that has been made. */
  made(folder: string): void;
  /** The time of day at which one is due, in Bangkok. */
  due: string;
  clock(): Date;
  log: Log;
};

/** The backups that a server makes by itself, and on an administrator's press. */
export type Backups = {
  state(): Promise<BackupState>;
  /** Makes the day's, unless it has been made, none has a place, or another server is at it. */
  makeDue(signal: AbortSignal): Promise<void>;
  /** Begins one, and resolves before it has ended. */
  begin(): Promise<'begun' | 'under-way' | 'no-place'>;
  /** Tells one that was begun to break off. */
  stop(): void;
  /** Resolves when one that was begun has ended. */
  settled(): Promise<void>;
};

export function createBackups({ storage, place, make, made, due, clock, log }: BackupDesk): Backups {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const run = async (folder: string, number: number, at: Date, signal: AbortSignal) => {
    const outcome = await make(folder, at, signal).catch((error: unknown) => {
      log.write('error', { event: 'backup', stack: error instanceof Error ? (error.stack ?? '') : '' });
      return { kind: 'failed', fault: 'broken-off' } as const;
    });
    const ended: StoredBackup =
      outcome.kind === 'made'
        ? { outcome: 'made', folder: outcome.folder, bytes: outcome.manifest.part.bytes }
        : { outcome: outcome.fault };
    if (ended.outcome === 'made') {
      made(ended.folder);
      log.write('info', { event: 'backup', outcome: 'made', bytes: ended.bytes });
    } else log.write('warn', { event: 'backup', outcome: ended.outcome });
    await storage.saveBackup(number, ended, clock().toISOString());
  };
  return {
    state: () => storage.readBackups(clock()),
    async makeDue(signal) {
      const folder = await place();
      if (folder === null) return;
      const at = clock();
      const number = await storage.claimBackup(at.toISOString(), lastTimeOfDay(at, due).toISOString());
      if (number !== null) await run(folder, number, at, signal);
    },
    async begin() {
      const folder = await place();
      if (folder === null) return 'no-place';
      const at = clock();
      const number = await storage.claimBackup(at.toISOString());
      if (number === null) return 'under-way';
      running = run(folder, number, at, stopping.signal);
      return 'begun';
    },
    stop: () => stopping.abort(),
    settled: () => running,
  };
}

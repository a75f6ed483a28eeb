import { closeSync, fdatasync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';

const flush = promisify(fdatasync);

/** The disk under the connection that writes. */
export type Disk = {
  /** Resolves when all that has been committed would outlive a power cut. */
  flush(): Promise<void>;
  close(): void;
};

/**
 * Has the write-ahead log, in which a commit lies, put onto the disk by a thread of Node's pool. With `synchronous=FULL`
 * SQLite does this very step itself at the end of a commit, and holds the thread that answers everybody for as long as the
 * disk takes; with `NORMAL` it leaves it to us, and keeps the order of what it writes all the same. What of a flush that
 * fails the disk has nobody can tell any more, nor by asking again: then the process must `end`.
 */
export function createDisk(database: DatabaseSync, end: (error: unknown) => void = endProcess): Disk {
  const { journal_mode: mode } = database.prepare('pragma journal_mode').get() ?? {};
  let log: number | null = null;
  return {
    async flush() {
      // Without such a log a commit ends in the file itself, or in memory.
      if (mode !== 'wal') return;
      try {
        // There since the first transaction, and as long as the database is open.
        log ??= openSync(`${database.location()}-wal`, 'r+');
        await flush(log);
      } catch (error) {
        end(error);
        throw error;
      }
    },
    close() {
      if (log !== null) closeSync(log);
      log = null;
    },
  };
}

/** As what nobody catches does, after whoever waits has been told. */
function endProcess(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}

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
 * disk takes; with `NORMAL` it leaves it to us, and keeps the order of what it writes all the same.
 */
export function createDisk(database: DatabaseSync): Disk {
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
        // What of it the disk has nobody can tell any more, nor by asking again: then no process may go on as if it could.
        setImmediate(() => {
          throw error;
        });
        throw error;
      }
    },
    close() {
      if (log !== null) closeSync(log);
      log = null;
    },
  };
}

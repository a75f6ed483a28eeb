import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';

/** Carries what lies in the write-ahead log over into the database. */
export type CarryOver = {
  /** To be told after a commit by how many statements it has written. */
  wrote(statements: number): void;
  /** Ends when nothing is under way any more. */
  close(): Promise<void>;
};

/** Statements after which the thread is sent for; each writes about one page. */
const often = 2_000;

/**
 * Has the log carried over by a thread with a connection of its own, beside whoever writes: SQLite itself does it in the midst
 * of a commit (open.ts says when), and holds everybody for two waits for the disk and thousands of pages. That stays as it
 * is, for a log that grows without a pause; it then finds little left to do.
 */
export function createCarryOver(database: DatabaseSync): CarryOver {
  const file = database.location();
  let worker: Worker | null = null;
  let sent = false;
  let statements = 0;
  const begin = (): Worker => {
    const begun = new Worker(new URL('./carry-over-thread.ts', import.meta.url), { workerData: file });
    begun.unref();
    begun.on('message', () => {
      sent = false;
    });
    // It is not sent for again: whoever writes does it, as without a thread.
    begun.on('error', () => {
      worker = null;
    });
    return begun;
  };
  return {
    wrote(more) {
      statements += more;
      if (statements < often || sent || file === null) return;
      [statements, sent] = [0, true];
      worker ??= begin();
      worker.postMessage('carry over');
    },
    async close() {
      const last = worker;
      if (!last) return;
      last.ref();
      last.postMessage('end');
      await new Promise((resolve) => last.once('exit', resolve));
    },
  };
}

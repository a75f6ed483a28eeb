import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DatabasePlace } from '../storage/open-database.ts';
import type { BackupOrder, BackupOutcome } from './make-backup.ts';
import { takeOf } from './take.ts';

/** What a thread can be told: an order by the database that is taken. */
export type ApartOrder = Omit<BackupOrder, 'take'> & { database: DatabasePlace };

export function orderOf({ database, ...order }: ApartOrder): BackupOrder {
  return { ...order, take: takeOf(database) };
}

/** Makes a backup in a thread of its own: SQLite walks every page of the copy, and meanwhile nobody is kept waiting. */
export async function makeBackupApart(order: ApartOrder, signal: AbortSignal): Promise<BackupOutcome> {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData: order });
  const stop = () => worker.postMessage('stop');
  signal.addEventListener('abort', stop, { once: true });
  try {
    const [outcome] = (await once(worker, 'message')) as [BackupOutcome];
    return outcome;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

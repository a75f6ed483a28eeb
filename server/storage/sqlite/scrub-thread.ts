import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { sqliteTrouble } from './trouble.ts';

/** The thread of scrub.ts: says whether the file was laid anew. */

const { file, last } = workerData as { file: string; last: number };

parentPort?.postMessage(layAnew());

function layAnew(): boolean {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    database.exec('vacuum');
    if (database.prepare('pragma wal_checkpoint(truncate)').get()?.busy !== 0) return false;
    database.exec(`pragma user_version = ${last}`);
    return true;
  } catch (error) {
    if (sqliteTrouble(error) === 'busy') return false;
    throw error;
  } finally {
    database.close();
  }
}

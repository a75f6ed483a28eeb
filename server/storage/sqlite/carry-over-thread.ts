import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** The thread of carry-over.ts. */

const database = new DatabaseSync(workerData);
// Of what somebody still reads, or has just written, the next time will do: nobody is waited for, and nobody waits.
const carryOver = database.prepare('pragma wal_checkpoint(passive)');

parentPort?.on('message', (said: 'carry over' | 'end') => {
  if (said === 'carry over') {
    parentPort?.postMessage(carryOver.get());
    return;
  }
  database.close();
  parentPort?.close();
});

import { parentPort, workerData } from 'node:worker_threads';
import { makeBackup } from './make-backup.ts';
import { type ApartOrder, orderOf } from './make-backup-apart.ts';

/** Makes one backup, says how it went, and ends (make-backup-apart.ts); any message tells it to break off. */

const stopping = new AbortController();
parentPort?.once('message', () => stopping.abort());
parentPort?.postMessage(await makeBackup(orderOf(workerData as ApartOrder), stopping.signal));
parentPort?.close();

import { parentPort, workerData } from 'node:worker_threads';
import { type Call, caller } from './load/call.ts';

/** Sends what it is told all at once, from a thread of its own as from another computer. */
const call = caller(workerData);
parentPort?.on('message', async (calls: Call[]) => parentPort?.postMessage(await Promise.all(calls.map(call))));

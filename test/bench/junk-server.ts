import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createAdaptorServer } from '@hono/node-server';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { demoAccounts } from '../../server/demo/accounts.ts';
import { demoRegisters } from '../../server/demo/registers.ts';
import { demoWindows } from '../../server/demo/windows.ts';
import { silentLog } from '../../server/log.ts';
import { createStorage } from '../../server/storage/create-storage.ts';
import { databaseFile, openSqlite } from '../../server/storage/sqlite/open.ts';
import { stamp } from '../server/stamp.ts';
import { appOver } from './app-over.ts';

/** The demo's server in a thread of its own, so that who calls it does not keep it waiting; whoever says a name is that person. */

const now = new Date();
const database = await openSqlite(join(workerData, databaseFile));
const storage = createStorage(database);
await loadCatalogue(storage, 'shared/catalogue/indicators', now, silentLog);
for (const window of demoWindows(now)) await storage.saveWindow(window, '', stamp(now.toISOString()));
await storage.saveRegisters(demoRegisters(), now.toISOString());
const people = new Map(demoAccounts().map((account) => [account.username, account]));
const app = await appOver(database, storage, workerData, (word) => people.get(word) ?? null);
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage(typeof address === 'object' ? address?.port : null);
});

/**
 * How long the thread has been held at most since it was asked last, in milliseconds of its own work: what somebody waits
 * whatever else the machine does.
 */
let [before, held] = [process.threadCpuUsage(), 0];
setInterval(() => {
  const now = process.threadCpuUsage();
  held = Math.max(held, (now.user + now.system - before.user - before.system) / 1_000);
  before = now;
}, 1);
parentPort?.on('message', () => {
  parentPort?.postMessage(held);
  held = 0;
});

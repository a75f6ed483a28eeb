import { parentPort, workerData } from 'node:worker_threads';
import { createAdaptorServer } from '@hono/node-server';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { listNotices } from '../../../server/use-cases/notices/list-notices.ts';
import { appOver } from '../app-over.ts';
import { noticesPath, people } from './screens.ts';

/** A server over a city that was built before, in a thread of its own; whoever says a name is that person. */

const { place, folder } = workerData;
const database = await openDatabase(place);
const storage = createStorage(database);
const personOf = (word: string) => people.find(({ username }) => username === word) ?? null;
const app = await appOver(database, storage, folder, personOf);
app.get(noticesPath, async (context) => {
  const person = personOf(context.req.header('Authorization')?.replace('Bearer ', '') ?? '');
  return context.json(person && (await listNotices(storage, new Date(), person)));
});
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage(typeof address === 'object' ? address?.port : null);
});

/**
 * How long the thread has been held at most since it was asked last, in milliseconds of its own work: what somebody waits
 * whatever else the machine does. Told beside how long it has worked at all.
 */
let [before, held] = [worked(), 0];
setInterval(() => {
  const now = worked();
  held = Math.max(held, now - before);
  before = now;
}, 1);
parentPort?.on('message', () => {
  parentPort?.postMessage({ held, worked: worked() });
  held = 0;
});

function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

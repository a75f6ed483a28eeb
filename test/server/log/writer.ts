import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';

/** Stores setting after setting in a database that others write to as well, as somebody, and says when it is done. */

const [file = '', who = '', times = '0'] = process.argv.slice(2);
const storage = createStorage(await openSqlite(file));
for (let time = 0; time < Number(times); time++) {
  const stamp = { by: { username: who, displayName: who }, at: '2020-01-05T03:00:00.000Z' };
  await storage.saveExtension('2563-Q1', { district: who, dueOn: '2020-01-20', reason: String(time) }, stamp);
}
await storage.close();

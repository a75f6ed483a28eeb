import { createStorage } from '../../../server/storage/create-storage.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { readDatabaseUrl } from '../../../server/storage/postgres/address.ts';
import { change, prepareSheet } from './a-submission.ts';

/**
 * Stores revision after revision in the database that it is named, a file or an address, and writes each one's number
 * once it has been acknowledged, until it is killed.
 */

const [, , named = ''] = process.argv;
const storage = createStorage(await openDatabase(readDatabaseUrl(named) ?? { file: named }));
await prepareSheet(storage);
for (let revision = 0; ; revision++) {
  const outcome = await storage.saveRevision(change(revision));
  if (outcome.kind === 'saved') process.stdout.write(`${outcome.revision}\n`);
}

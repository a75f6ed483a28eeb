import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import type { AccountStorage } from '../storage/port/accounts.ts';

export type AuthOptions = {
  database: Database;
  /** Where it is kept what has become of accounts. */
  storage: AccountStorage;
  clock: () => Date;
  secret: string;
  publicOrigin: string;
  log: Log;
};

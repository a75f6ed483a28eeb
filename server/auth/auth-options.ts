import type { Kysely } from 'kysely';
import type { Log } from '../log.ts';
import type { AccountStorage } from '../storage/port/accounts.ts';
import type { Tables } from '../storage/tables.ts';

export type AuthOptions = {
  db: Kysely<Tables>;
  /** Where it is kept what has become of accounts. */
  storage: AccountStorage;
  clock: () => Date;
  secret: string;
  publicOrigin: string;
  log: Log;
};

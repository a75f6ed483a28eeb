import type { Kysely } from 'kysely';
import type { Log } from '../log.ts';
import type { AccountStorage } from '../storage/storage.ts';

/** The header in which the server itself writes the caller's address; what a client sends in it is thrown away. */
export const clientAddressHeader = 'x-traimat-client';

export type AuthOptions<Tables> = {
  db: Kysely<Tables>;
  /** Where it is kept what has become of accounts. */
  storage: AccountStorage;
  clock: () => Date;
  secret: string;
  publicOrigin: string;
  /** Sign-ins that one address may try in `window` seconds. */
  signInLimit: { window: number; max: number };
  log: Log;
};

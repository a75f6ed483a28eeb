import { LaterVersion } from './later-version.ts';
import { postgresTrouble } from './postgres/trouble.ts';
import { sqliteTrouble } from './sqlite/trouble.ts';

/**
 * What an error of the database means.
 *
 * | trouble | the database |
 * |---|---|
 * | full | has no room left to write |
 * | busy | is being written or locked by another, for longer than is waited |
 * | gone | does not answer, or its file is not there |
 * | read-only | may not be written |
 * | too-many-connections | takes no more connections |
 * | corrupt | is damaged |
 * | newer | has been changed by a later version of this program, which alone may write to it now |
 * | other | says something else |
 */
export type Trouble = 'full' | 'busy' | 'gone' | 'read-only' | 'too-many-connections' | 'corrupt' | 'newer' | 'other';

/** Null for what is no error of a database. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof LaterVersion) return 'newer';
  return sqliteTrouble(error) ?? postgresTrouble(error);
}

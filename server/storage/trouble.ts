import { sqliteTrouble } from './sqlite/trouble.ts';

/**
 * What a database may fail for, whatever it is asked: it has no room left (`full`), others hold it (`busy`), it is not there
 * (`gone`), takes nothing in (`read-only`), lets nobody else in (`too-many-connections`) or is damaged (`corrupt`). `other`
 * is what no administrator can do anything about: a fault of the program.
 */
export type Trouble = 'full' | 'busy' | 'gone' | 'read-only' | 'too-many-connections' | 'corrupt' | 'other';

/** What an error of the database means; null where it is none of a database. */
export function troubleOf(error: unknown): Trouble | null {
  return sqliteTrouble(error);
}

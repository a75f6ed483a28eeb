import type { DatabasePlace } from './open-database.ts';
import { examinePostgres } from './postgres/examine.ts';
import { examineFile } from './sqlite/examine.ts';

/**
 * What a database is before a server opens it.
 *
 * | found | means |
 * |---|---|
 * | new | there is nothing, and nothing says that there ever was |
 * | ours | one of ours, and the steps that it has not taken yet |
 * | gone | no file, or an empty one, beside an anchor or a write-ahead log of one |
 * | unreadable | the system, or PostgreSQL, does not let this user read it |
 * | no-database | the file does not begin as one of SQLite’s |
 * | cut-off | the file is shorter than its head says |
 * | damaged | SQLite cannot read it |
 * | foreign | a database with tables, and none of them ours |
 * | away | PostgreSQL does not answer |
 * | later | a later version of the program has changed its tables; which one, where that is written down |
 */
export type Found =
  | { kind: 'new' }
  | { kind: 'ours'; pending: string[] }
  | { kind: DatabaseFault }
  | { kind: 'later'; step: string; version: string | null };

export type DatabaseFault =
  | 'gone'
  | 'unreadable'
  | 'no-database'
  | 'cut-off'
  | 'damaged'
  | 'foreign'
  | 'away'
  | 'untrusted';

export async function examine(place: DatabasePlace): Promise<Found> {
  return 'file' in place ? examineFile(place.file) : examinePostgres(place);
}

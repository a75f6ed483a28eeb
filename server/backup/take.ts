import type { DatabasePlace } from '../storage/open-database.ts';
import { takePostgres } from './take-postgres.ts';
import { takeSqlite } from './take-sqlite.ts';
import type { Take } from './taken.ts';

/** How a database is taken into a backup, by where it is kept. */
export function takeOf(place: DatabasePlace): Take {
  return 'file' in place ? takeSqlite(place.file) : takePostgres(place);
}

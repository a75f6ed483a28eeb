import type { DatabaseSync } from 'node:sqlite';
import { refuseLater } from '../later-version.ts';

/**
 * Makes a look at whether a later version of this program has changed the tables meanwhile, which throws if so. SQLite
 * counts every change of tables; only when it has counted one, the steps are read.
 */
export function createLookForLater(writing: DatabaseSync): () => void {
  const counted = writing.prepare('pragma schema_version');
  let last: unknown;
  return () => {
    const now = counted.get()?.schema_version;
    if (now === last) return;
    const begun = writing.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get() !== undefined;
    if (begun)
      refuseLater(
        writing
          .prepare('select name from kysely_migration')
          .all()
          .map(({ name }) => String(name)),
      );
    last = now;
  };
}

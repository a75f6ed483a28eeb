import type { DatabaseSync } from 'node:sqlite';
import { groups } from '../groups.ts';
import type { Changes } from '../kept.ts';

/**
 * Other processes' writes, by the number that SQLite counts them with for a connection: its own do not count, so it is
 * the one that writes who is asked. What was written it does not say.
 */
export function createChanges(writing: DatabaseSync): Changes {
  const version = writing.prepare('pragma data_version');
  const read = () => version.get()?.data_version;
  let last = read();
  return {
    heard() {
      const now = read();
      if (now === last) return [];
      last = now;
      return groups;
    },
  };
}

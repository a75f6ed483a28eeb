import type { Found } from './examine.ts';
import { knownMigrations } from './migrations.ts';

/** What a database says of itself: the names of its tables, the steps that they have taken, and who has opened it last. */
export type TablesFound = { tables: string[]; taken: string[]; lastVersion: string | null };

/** What a database is by its tables. */
export function judgeTables({ tables, taken, lastVersion }: TablesFound): Found {
  if (!tables.includes('kysely_migration')) return { kind: tables.length === 0 ? 'new' : 'foreign' };
  // Kysely makes its own tables first; a database that has no others is as new.
  if (taken.length === 0) return { kind: 'new' };
  const step = taken.findLast((name) => !knownMigrations.includes(name));
  if (step !== undefined) return { kind: 'later', step, version: lastVersion };
  return { kind: 'ours', pending: knownMigrations.filter((name) => !taken.includes(name)) };
}

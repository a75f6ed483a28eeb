import type { Kysely } from 'kysely';
import { type AnyTables, countRows } from './copy-table.ts';

export type Table = { name: string; columns: string[] };

/** What others refer to is copied before them. */
const first = ['rosters', 'revisions', 'digests', 'user'];

/** What the first programs kept and none reads any more. */
const forgotten = ['displayUsername'];

/** A database's tables in the order in which they can be filled. */
export async function tablesOf(db: Kysely<AnyTables>): Promise<Table[]> {
  const tables = (await db.introspection.getTables()).filter(({ isView }) => !isView);
  const rank = ({ name }: Table) => (first.includes(name) ? first.indexOf(name) : first.length);
  return tables
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }))
    .sort((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1));
}

/**
 * The first table of which something would not fit into these: it lacks a column, or holds something in a table or column
 * that is not among them. What earlier programs have left empty does no harm.
 */
export async function findUnlike(from: Kysely<AnyTables>, tables: Table[]): Promise<string | null> {
  const found = new Map((await tablesOf(from)).map(({ name, columns }) => [name, columns]));
  const known = new Map(tables.map(({ name, columns }) => [name, columns]));
  for (const { name, columns } of tables) {
    if (!columns.every((column) => found.get(name)?.includes(column))) return name;
  }
  for (const [name, columns] of found) {
    const left = columns.filter((column) => ![...(known.get(name) ?? []), ...forgotten].includes(column));
    if (left.length > 0 && (await countRows(from, name, left)) > 0) return name;
  }
  return null;
}

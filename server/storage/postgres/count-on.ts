import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** After rows have come with numbers of their own: what counts up goes on after the highest. */
export async function countOn(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where is_identity = 'YES' and table_schema = current_schema()`.execute(db);
  for (const { table, column } of rows) {
    const highest = sql`(select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(table)})`;
    await sql`select setval(pg_get_serial_sequence(${sql.lit(`"${table}"`)}, ${sql.lit(column)}), ${highest}, false)`.execute(
      db,
    );
  }
}

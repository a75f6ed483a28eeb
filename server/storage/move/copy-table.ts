import { type Kysely, sql } from 'kysely';
import type { Table } from './tables-of.ts';

/** Tables as they come, whatever is in them. */
export type AnyTables = Record<string, Row>;
type Row = Record<string, string | number | null>;

/** By what rows are counted off, where they are many and have no link; of the other tables there are few. */
const counted: Record<string, string> = { access_record: 'id' };

/** So many rows are read and written at once. */
const most = 100;

/** Copies a table's rows, and gives how many they are. */
export async function copyTable(
  from: Kysely<AnyTables>,
  to: Kysely<AnyTables>,
  { name, columns }: Table,
): Promise<number> {
  const by = columns.includes('link') ? 'link' : counted[name];
  let copied = 0;
  for await (const rows of by === undefined ? inOne(from, name, columns) : inBatches(from, name, columns, by)) {
    for (let start = 0; start < rows.length; start += most) {
      await to
        .insertInto(name)
        .values(rows.slice(start, start + most))
        .execute();
    }
    copied += rows.length;
  }
  return copied;
}

/** How many rows there are; with `columns`, those that have something in one of them. */
export async function countRows(db: Kysely<AnyTables>, name: string, columns: string[] = []): Promise<number> {
  let rows = db.selectFrom(name).select((select) => select.fn.countAll<number>().as('count'));
  if (columns.length > 0) {
    rows = rows.where((where) => where.or(columns.map((column) => where(column, 'is not', null))));
  }
  return Number((await rows.executeTakeFirst())?.count);
}

async function* inOne(from: Kysely<AnyTables>, name: string, columns: string[]): AsyncIterable<Row[]> {
  yield await from.selectFrom(name).select(columns).execute();
}

async function* inBatches(from: Kysely<AnyTables>, name: string, columns: string[], by: string): AsyncIterable<Row[]> {
  for (let last: number | null = null; ; ) {
    let batch = from.selectFrom(name).select(columns).orderBy(by).limit(most);
    if (last !== null) batch = batch.where(sql.ref(by), '>', last);
    const rows = await batch.execute();
    if (rows.length === 0) return;
    yield rows;
    last = Number(rows.at(-1)?.[by]);
  }
}

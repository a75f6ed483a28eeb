import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

type Values = (string | number)[];

/** Stores the values of a revision, its event and its receipt in one transaction. */
export type FloorStore = (rows: [revision: Values, event: Values, receipt: Values]) => void | Promise<void>;

const inserts = (schema: string, marker: (position: number) => string) =>
  [
    {
      into: `${schema}revisions (indicator, period, district, revision, roster, result, saved_at, saved_by, saved_by_name, content`,
      asked: 10,
      fixed: { indicator_version: '1' },
    },
    {
      into: `${schema}events (indicator, period, district, step, at, by_username, by_name, revision, submitted, submitted_at`,
      asked: 10,
      fixed: { act: "'submit'", message: "''", state: "'submitted'", late: '0' },
    },
    {
      into: `${schema}receipts (id, indicator, period, district, revision, submitted_at, username, key, hash, receipt`,
      asked: 10,
      fixed: { late: '0' },
    },
  ].map(({ into, asked, fixed }) => {
    const markers = Array.from({ length: asked }, (_, index) => marker(index + 1));
    return `insert into ${into}, ${Object.keys(fixed)}) values (${[...markers, ...Object.values(fixed)]})`;
  });

/** In a database file, with the pragmas of the server's own. */
export function inFile(file: string): FloorStore {
  const database = new DatabaseSync(file, { timeout: 5_000, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = WAL; pragma synchronous = FULL');
  const [begin, commit] = [database.prepare('begin immediate'), database.prepare('commit')];
  const statements = inserts('', () => '?').map((sql) => database.prepare(sql));
  return (rows) => {
    begin.run();
    for (const [index, statement] of statements.entries()) statement.run(...(rows[index] as Values));
    commit.run();
  };
}

/** In a schema of its own beside the server's tables, on ten connections. */
export async function inPostgres(url: string): Promise<FloorStore> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query('drop schema if exists floor cascade; create schema floor');
  for (const table of ['revisions', 'events', 'receipts']) {
    await pool.query(`create table floor.${table} (like public.${table} including all)`);
  }
  const statements = inserts('floor.', (position) => `$${position}`);
  return async (rows) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      for (const [index, text] of statements.entries()) {
        await client.query({ name: `insert-${index}`, text, values: rows[index] as Values });
      }
      await client.query('commit');
    } finally {
      client.release();
    }
  };
}

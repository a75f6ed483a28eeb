import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import pg from 'pg';
import type { Kind } from './ground.ts';

/** The values of a revision, of its event and of its receipt, in the order of the columns below. */
export type Rows = [SQLInputValue[], SQLInputValue[], SQLInputValue[]];

const insertions = [
  `insert into revisions (indicator, period, district, revision, indicator_version, roster, result, saved_at, saved_by,
    saved_by_name, progress, report_print, content) values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, null, null, ?)`,
  `insert into events (indicator, period, district, step, act, at, by_username, by_name, message, revision, state,
    submitted, submitted_at, late) values (?, ?, ?, ?, 'submit', ?, ?, ?, '', ?, 'submitted', ?, ?, 0)`,
  `insert into receipts (id, indicator, period, district, revision, submitted_at, late, username, key, hash, receipt)
    values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)`,
];

/** Stores three rows in one transaction, with what each database is quick by: SQLite's one connection, or pg's pool. */
export const stores: Record<Kind, (address: string) => (rows: Rows) => Promise<void>> = {
  sqlite(file) {
    const database = new DatabaseSync(file, { timeout: 5_000, enableForeignKeyConstraints: true });
    database.exec('pragma journal_mode = WAL; pragma synchronous = FULL');
    const [begin, commit] = [database.prepare('begin immediate'), database.prepare('commit')];
    const statements = insertions.map((text) => database.prepare(text));
    return async (rows) => {
      begin.run();
      for (const [index, values] of rows.entries()) statements[index]?.run(...values);
      commit.run();
    };
  },
  postgres(address) {
    const pool = new pg.Pool({ connectionString: address });
    const statements = insertions.map((text, index) => {
      let at = 0;
      return { name: `insertion-${index}`, text: text.replaceAll('?', () => `$${++at}`) };
    });
    return async (rows) => {
      const client = await pool.connect();
      await client.query('begin');
      for (const [index, values] of rows.entries()) await client.query({ text: '', ...statements[index], values });
      await client.query('commit');
      client.release();
    };
  },
};

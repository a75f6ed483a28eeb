import pg from 'pg';
import type { Execute, Reading } from '../connection.ts';
import type { AskPostgres } from '../database.ts';
import { orGone, type Servers } from './servers.ts';
import { toQuery, toResult } from './statements.ts';
import { askingTogether } from './together.ts';
import { endsConnection } from './trouble.ts';

/** So many queries are read at once; others wait. */
const most = 4;

/** Each time by what the tables are then: one that was small when a plan was made would be read as a whole ever after. */
const options = '-c plan_cache_mode=force_custom_plan';

/** What reads beside the writer, on the server that takes writes: so whoever has stored something reads it. */
export function createReading(servers: Servers): Reading & { ask: AskPostgres; close(): Promise<void> } {
  const Client = class extends pg.Client {
    constructor(config: pg.ClientConfig = {}) {
      super({ ...config, options, ...servers.current() });
    }
  };
  const pool = new pg.Pool({ Client, max: most, connectionTimeoutMillis: 8_000 });
  // A connection that is lost while nobody uses it is taken out of the pool.
  pool.on('error', () => {});
  const ask: AskPostgres = async (query) => {
    try {
      return await pool.query(query);
    } catch (error) {
      throw orGone(error);
    }
  };
  const execute: Execute = async (query) => {
    try {
      return toResult(await ask(toQuery(query)));
    } catch (error) {
      if (!endsConnection(error)) throw error;
      // Reading twice does no harm: once more from whichever server takes writes now.
      await (await servers.connect()).end();
      return toResult(await ask(toQuery(query)));
    }
  };
  return {
    ask,
    // What one look at the network has brought in is asked together.
    execute: askingTogether(execute, setImmediate).execute,
    close: () => pool.end(),
  };
}

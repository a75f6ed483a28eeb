import pg from 'pg';
import type { DatabaseAddress } from './address.ts';
import { types } from './dialect.ts';
import { DatabaseGone, NoPrimary } from './trouble.ts';

/** The servers of one database, of which one takes writes: the primary, and after it has failed another. */
export type Servers = {
  /** Connects to the one that takes writes, wherever that is now. */
  connect(options?: pg.ClientConfig): Promise<pg.Client>;
  /** How the one that took writes last is connected to. */
  current(): pg.ClientConfig;
};

/**
 * Milliseconds: for a server to take a connection; for a statement and for a lock before PostgreSQL breaks it off; and for
 * a process that stands still in the midst of a transaction, before others go on.
 */
const patience = {
  connectionTimeoutMillis: 3_000,
  statement_timeout: 30_000,
  lock_timeout: 8_000,
  idle_in_transaction_session_timeout: 15_000,
};

export type Waits = Partial<typeof patience>;

/** What a server is called among those who are connected. */
export const application = 'traimat';

export function createServers(address: DatabaseAddress, waits: Waits = {}, name = application): Servers {
  const common = { types, keepAlive: true, application_name: name, ...patience, ...waits };
  let servers = address.servers;
  return {
    current: () => ({ ...common, ...servers[0] }),
    async connect(options = {}) {
      let failed: unknown = new NoPrimary();
      for (const server of servers) {
        try {
          const client = await connect({ ...common, ...options, ...server });
          if (await takesWrites(client)) {
            servers = [server, ...servers.filter((other) => other !== server)];
            return client;
          }
          await client.end();
          failed = new NoPrimary();
        } catch (error) {
          failed = error;
        }
      }
      throw failed;
    },
  };
}

async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  // Whoever uses it is told by what they ask it; without a listener the process would end.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw orGone(error);
  }
}

async function takesWrites(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('show transaction_read_only');
  return rows[0]?.transaction_read_only === 'off';
}

/** What a server has said itself stays; anything else that comes of asking it means that it does not answer. */
export function orGone(error: unknown): unknown {
  return error instanceof pg.DatabaseError ? error : new DatabaseGone(error);
}

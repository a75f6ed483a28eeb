import { spawn } from 'node:child_process';
import type pg from 'pg';

/** How one of PostgreSQL's own programs has ended. */
export type Ended = { kind: 'missing' } | { kind: 'ended'; status: number; output: string; errors: string };

/** A client, and the address by which it is connected. */
export type Connected = { client: pg.Client; config: pg.ClientConfig };

/**
 * Runs one of PostgreSQL's programs against what a client is connected to. Everything that it must know of the connection
 * goes by its environment, since command lines are seen by everybody on a machine.
 */
export function runTool(
  name: 'pg_dump' | 'pg_restore',
  args: string[],
  connected?: Connected,
  signal?: AbortSignal,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C', ...(connected ? environmentOf(connected) : {}) };
    const tool = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'], ...(signal ? { signal } : {}) });
    let [output, errors] = ['', ''];
    tool.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    tool.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    tool.once('error', (error) =>
      'code' in error && error.code === 'ENOENT' ? resolve({ kind: 'missing' }) : reject(error),
    );
    tool.once('close', (status) => resolve({ kind: 'ended', status: status ?? 1, output, errors }));
  });
}

/** How libpq calls what a connection's address says of TLS. */
const names: Record<string, string> = {
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
};

function environmentOf({ client, config }: Connected): Record<string, string> {
  const options = new URL(config.connectionString ?? 'postgres://').searchParams;
  const tls = [...options].flatMap(([name, value]) => {
    const known = names[name];
    // What libpq calls `require` asks for no certificate either.
    return known ? [[known, value === 'no-verify' ? 'require' : value] as const] : [];
  });
  return {
    PGHOST: client.host,
    PGPORT: String(client.port),
    PGUSER: client.user ?? '',
    PGDATABASE: client.database ?? '',
    PGPASSWORD: client.password ?? '',
    ...Object.fromEntries(tls),
  };
}

import { verifyLog } from '../storage/log/verify-log.ts';
import type { DatabaseAddress } from '../storage/postgres/address.ts';
import { examinePostgres } from '../storage/postgres/examine.ts';
import { openPostgres } from '../storage/postgres/open.ts';
import { createServers } from '../storage/postgres/servers.ts';
import { runTool } from '../storage/postgres/tools.ts';
import type { CheckedBackup } from './check-backup.ts';

export type IntoRefusal = 'not-empty' | 'unreachable' | 'restore-tool-missing' | 'dump-refused' | 'restored-log-broken';

/**
 * Lays a dump out in a database of PostgreSQL's that must be empty, all of it or nothing, brings it up to this program's
 * tables, and verifies its log from the first link to the last. The server's own database is not touched.
 */
export async function restorePostgres(
  { part, manifest }: Extract<CheckedBackup, { kind: 'sound' }>,
  into: DatabaseAddress,
): Promise<{ kind: 'restored' } | { kind: IntoRefusal; about?: string }> {
  const { kind } = await examinePostgres(into);
  if (kind === 'away' || kind === 'untrusted' || kind === 'unreadable') return { kind: 'unreachable' };
  if (kind !== 'new') return { kind: 'not-empty' };
  const servers = createServers(into);
  const client = await servers.connect();
  const { database: name = '' } = client;
  const args = ['--exit-on-error', '--single-transaction', '--no-owner', '--no-privileges', `--dbname=${name}`, part];
  const ended = await runTool('pg_restore', args, { client, config: servers.current() });
  await client.end();
  if (ended.kind === 'missing') return { kind: 'restore-tool-missing' };
  if (ended.status !== 0) return { kind: 'dump-refused', about: ended.errors.trim() };
  const { db, close } = await openPostgres(into);
  try {
    const verification = await verifyLog(db, manifest.last);
    return verification?.broken ? { kind: 'restored-log-broken' } : { kind: 'restored' };
  } finally {
    await close();
  }
}

import pg from 'pg';
import type { Found } from '../examine.ts';
import { judgeTables } from '../judge-tables.ts';
import type { DatabaseAddress } from './address.ts';
import { createServers } from './servers.ts';
import { postgresTrouble } from './trouble.ts';

/** What a database of PostgreSQL's is. */
export async function examinePostgres(address: DatabaseAddress): Promise<Found> {
  try {
    const client = await createServers(address).connect();
    try {
      return judgeTables(await readTables(client));
    } finally {
      await client.end();
    }
  } catch (error) {
    const trouble = postgresTrouble(error);
    if (error instanceof pg.DatabaseError && forbidden.includes(error.code ?? '')) return { kind: 'unreadable' };
    if (trouble === 'other' || trouble === null || !(error instanceof Error)) throw error;
    return { kind: isUntrusted(error) ? 'untrusted' : 'away' };
  }
}

/** A wrong name or password, no database of that name, and what a user has no right to. */
const forbidden = ['28000', '28P01', '3D000', '42501'];

/** What Node says of a certificate that nobody it knows has signed, of another name or another time. */
const distrust = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|ERR_TLS_CERT_ALTNAME|CERT_)/;

function isUntrusted({ cause }: Error): boolean {
  return distrust.test((cause as NodeJS.ErrnoException | undefined)?.code ?? '');
}

async function readTables(client: pg.Client) {
  const column = async (sql: string) => (await client.query({ text: sql, rowMode: 'array' })).rows.map(String);
  const tables = await column(
    "select c.relname from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace",
  );
  const taken = tables.includes('kysely_migration')
    ? await column('select name from kysely_migration order by name')
    : [];
  const versions = tables.includes('program_versions')
    ? await column('select version from program_versions order by number desc limit 1')
    : [];
  return { tables, taken, lastVersion: versions[0] ?? null };
}

import { randomUUID } from 'node:crypto';
import { CompiledQuery, Kysely, sql } from 'kysely';
import { type Meter, noMeter } from '../../metrics/meter.ts';
import type { Database } from '../database.ts';
import { TurnsDriver } from '../driver.ts';
import { createKept } from '../kept.ts';
import { noLatest } from '../latest.ts';
import { compareMigrations, migrate } from '../migrations.ts';
import type { Tables } from '../tables.ts';
import { createWriter } from '../writer.ts';
import type { DatabaseAddress } from './address.ts';
import { createChanges } from './changes.ts';
import { createConnection } from './connection.ts';
import { TurnsPostgresDialect } from './dialect.ts';
import { createReading } from './reading.ts';
import { application, createServers, type Waits } from './servers.ts';

type AfterCommit = (db: Kysely<Tables>) => void;

const aDay = 24 * 60 * 60 * 1000;

/** Where something takes as long as it takes: another server's migration, a move. A day, since a role's own limit holds where none is named. */
const patient: Waits = { statement_timeout: aDay, lock_timeout: aDay, idle_in_transaction_session_timeout: aDay };

/** Opens a database, making or migrating its tables. `afterCommit` is told of each commit of what may be a fact. */
export async function openPostgres(
  address: DatabaseAddress,
  afterCommit?: AfterCommit,
  meter?: Meter,
): Promise<Database> {
  await (await openMigrated(address)).close();
  return over(address, { afterCommit, meter });
}

async function openMigrated(address: DatabaseAddress): Promise<Database> {
  const database = over(address, { waits: patient });
  try {
    await migrate(database.db);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/**
 * Opens the database of a server beside it, as it is: nothing is made or migrated. `older`, `newer`: than this program, or
 * of no server that has started yet.
 */
export async function openPostgresBeside(
  address: DatabaseAddress,
  options?: Options,
): Promise<Database | 'older' | 'newer'> {
  const database = over(address, options);
  const age = await ageOf(database);
  if (age === 'same') return database;
  await database.close();
  return age === 'none' ? 'older' : age;
}

/** The same where no server runs: `in-use` where one does. */
export async function openPostgresAlone(address: DatabaseAddress): Promise<Database | 'older' | 'newer' | 'in-use'> {
  const database = await openPostgresBeside(address, { waits: patient, application: 'traimat-alone' });
  if (typeof database === 'string') return database;
  const { rows } = await sql`select 1 from pg_stat_activity
    where datname = current_database() and application_name = ${application}`.execute(database.db);
  if (rows.length === 0) return database;
  await database.close();
  return 'in-use';
}

/** Opens an empty database, or one that a program of this version has made. */
export async function openNewPostgres(address: DatabaseAddress): Promise<Database | 'older' | 'newer'> {
  const database = over(address);
  const age = await ageOf(database);
  await database.close();
  return age === 'none' || age === 'same' ? openMigrated(address) : age;
}

type Options = {
  afterCommit?: AfterCommit | undefined;
  meter?: Meter | undefined;
  waits?: Waits;
  application?: string;
};

function over(
  address: DatabaseAddress,
  { afterCommit = () => {}, meter = noMeter, waits, application }: Options = {},
): Database {
  const servers = createServers(address, waits, application);
  const sender = randomUUID();
  const reading = createReading(servers);
  const changes = createChanges(servers, sender);
  const connection = createConnection(servers, sender, waits !== undefined);
  const kept = createKept(changes);
  const writer = createWriter(
    connection,
    (written) => {
      kept.forget(written);
      if (written.size > 0) afterCommit(db);
    },
    meter,
  );
  const db: Kysely<Tables> = new Kysely<Tables>({
    dialect: new TurnsPostgresDialect(new TurnsDriver(reading, writer)),
  });
  return {
    kind: 'postgres',
    db,
    kept,
    latest: noLatest,
    ask: reading.ask,
    waiting: writer.waiting,
    async bytes() {
      const { rows } = await reading.execute(CompiledQuery.raw('select pg_database_size(current_database()) as bytes'));
      return Number((rows[0] as { bytes: unknown }).bytes);
    },
    ping: async () => void (await reading.execute(CompiledQuery.raw('select 1'))),
    // Past the writer’s own `execute`, since nothing that is kept depends on it.
    tryWrite: () => writer.write(async () => void (await connection.execute(sameAgain))),
    // What is updated leaves its earlier row behind, until autovacuum takes it; what is written anew takes its place.
    scrub: async () => true,
    async close() {
      await db.destroy();
      await writer.settled();
      await Promise.all([reading.close(), changes.close(), connection.close()]);
    },
  };
}

/** Writes something that says nothing. */
const sameAgain = CompiledQuery.raw('update kysely_migration_lock set is_locked = is_locked');

async function ageOf({ db, close }: Database): Promise<ReturnType<typeof compareMigrations> | 'none'> {
  try {
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
    if (!tables.some(({ name }) => name === 'kysely_migration')) return 'none';
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
    return compareMigrations(rows.map(({ name }) => name));
  } catch (error) {
    await close();
    throw error;
  }
}

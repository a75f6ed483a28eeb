import { DatabaseSync } from 'node:sqlite';
import { type CompiledQuery, Kysely } from 'kysely';
import { type Meter, noMeter } from '../../metrics/meter.ts';
import type { Database } from '../database.ts';
import { TurnsDriver } from '../driver.ts';
import { createKept } from '../kept.ts';
import { createLatest } from '../latest.ts';
import { compareMigrations, migrate } from '../migrations.ts';
import type { Tables } from '../tables.ts';
import { createWriter } from '../writer.ts';
import { createCarryOver } from './carry-over.ts';
import { createChanges } from './changes.ts';
import { createConnection } from './connection.ts';
import { TurnsSqliteDialect } from './dialect.ts';
import { createDisk } from './disk.ts';
import { fileBytes } from './file-bytes.ts';
import { scrub } from './scrub.ts';
import { createStatements } from './statements.ts';
import { sqliteTrouble } from './trouble.ts';

/** What the database file is called. */
export const databaseFile = 'traimat.sqlite';

/** Milliseconds that SQLite itself waits for another process: at a start, and for a reader when the file is being recovered. */
const timeout = 5_000;

type AfterCommit = (db: Kysely<Tables>) => void;

/** Opens the database file, making or migrating it. `afterCommit` is told of each commit of what may be a fact. */
export async function openSqlite(file: string, afterCommit?: AfterCommit, meter?: Meter): Promise<Database> {
  const writing = openFile(file);
  if (ageOf(writing) === 'same') return over(writing, openFile(file), afterCommit, meter);
  // Nobody is told of what a migration commits: there need be no log yet.
  const migrating = over(writing, openFile(file));
  try {
    await migrate(migrating.db);
  } finally {
    await migrating.close();
  }
  return over(openFile(file), openFile(file), afterCommit, meter);
}

/**
 * Opens the database of a server beside it, as it is: nothing is made or migrated. `older`, `newer`: than this program, or
 * of no server that has started yet.
 */
export function openBeside(file: string): Database | 'older' | 'newer' {
  const writing = openFile(file);
  const age = ageOf(writing);
  if (age === 'same') return over(writing, openFile(file));
  writing.close();
  return age === 'none' ? 'older' : age;
}

/**
 * Opens the database of a server that is not running, as it is; nobody else can open it until it is closed. `in-use`:
 * somebody has it open.
 */
export function openAlone(file: string): Database | 'older' | 'newer' | 'in-use' {
  const database = openFile(file);
  try {
    // With this lock SQLite lets nobody in, and gives it only where nobody is in.
    database.exec('pragma busy_timeout = 200; pragma locking_mode = exclusive; begin immediate; commit');
  } catch (error) {
    database.close();
    if (sqliteTrouble(error) === 'busy') return 'in-use';
    throw error;
  }
  const age = ageOf(database);
  if (age === 'same') return overOne(database);
  database.close();
  return age === 'none' ? 'older' : age;
}

/** Opens a new database file, or one that a program of this version has made. */
export async function openNew(file: string): Promise<Database | 'older' | 'newer'> {
  const database = openFile(file);
  const age = ageOf(database);
  database.close();
  return age === 'none' || age === 'same' ? openSqlite(file) : age;
}

/** Opens a database for reading only, as it is. */
export function openForReading(file: string): Database {
  return overOne(new DatabaseSync(file, { timeout, readOnly: true }));
}

/** A new database in memory, which is gone when it is closed. */
export async function openInMemory(): Promise<Database> {
  const database = overOne(new DatabaseSync(':memory:', { enableForeignKeyConstraints: true }));
  await migrate(database.db);
  return database;
}

/** A database with one connection, which reads and writes: one in memory has no more, and whoever only reads needs no more. */
export function overOne(database: DatabaseSync): Database {
  return over(database, database);
}

function over(
  writing: DatabaseSync,
  reading: DatabaseSync,
  afterCommit: AfterCommit = () => {},
  meter: Meter = noMeter,
): Database {
  if (writing !== reading) writing.exec('pragma busy_timeout = 0');
  const [run, read] = [createStatements(writing), createStatements(reading)];
  const [disk, carryOver] = [createDisk(writing), createCarryOver(writing)];
  const kept = createKept(createChanges(writing), () => forget());
  const { latest, connection, forget } = createLatest(createConnection(writing, run, disk, carryOver), kept);
  const writer = createWriter(
    connection,
    (written) => {
      kept.forget(written);
      if (written.size > 0) afterCommit(db);
    },
    meter,
  );
  // What has just been written the connection that writes has in memory, and the other would fetch again. But in a
  // transaction it reads what is not committed yet, and it does not wait where another process recovers the file.
  const readBeside = async (query: CompiledQuery) => {
    if (writing.isTransaction) return read(query);
    try {
      return run(query);
    } catch (error) {
      if (sqliteTrouble(error) === 'busy') return read(query);
      throw error;
    }
  };
  const driver = new TurnsDriver({ execute: readBeside }, writer);
  const db: Kysely<Tables> = new Kysely<Tables>({ dialect: new TurnsSqliteDialect(driver) });
  return {
    kind: 'sqlite',
    db,
    kept,
    latest,
    ask: null,
    waiting: writer.waiting,
    bytes: () => fileBytes(reading.location() ?? ''),
    ping: async () => void reading.prepare('select 1').get(),
    tryWrite: () =>
      writer.write(async () => {
        const { user_version: same } = writing.prepare('pragma user_version').get() ?? {};
        writing.exec(`pragma user_version = ${same}`);
      }),
    scrub: () => writer.alone(() => scrub(db, writing)),
    async close() {
      await db.destroy();
      await writer.settled();
      await carryOver.close();
      disk.close();
      for (const connection of [reading, writing]) if (connection.isOpen) connection.close();
    },
  };
}

/** Kilobytes of pages that a connection keeps: SQLite's own 2,000 are fewer than a morning's submissions touch. */
const pages = 32_000;

/**
 * Pages of the write-ahead log after which a commit carries over into the database what no thread has (carry-over.ts).
 * 64 MB, which a start after a crash reads in a moment.
 */
const carriedOver = 16_000;

/**
 * WAL lets reads go on during a write. With `synchronous=NORMAL` whatever outlives a power cut is whole, and that an
 * acknowledged submission does outlive one is seen to after each commit (disk.ts).
 */
function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = WAL; pragma synchronous = NORMAL');
  database.exec(`pragma cache_size = ${-pages}; pragma wal_autocheckpoint = ${carriedOver}`);
  return database;
}

function ageOf(database: DatabaseSync): ReturnType<typeof compareMigrations> | 'none' {
  const has = (name: string) => database.prepare('select 1 from sqlite_master where name = ?').get(name) !== undefined;
  if (!has('kysely_migration')) return 'none';
  const taken = database.prepare('select name from kysely_migration').all();
  return compareMigrations(taken.map(({ name }) => String(name)));
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Meter } from '../metrics/meter.ts';
import type { Database } from './database.ts';
import type { DatabaseAddress } from './postgres/address.ts';
import { openNewPostgres, openPostgres, openPostgresAlone, openPostgresBeside } from './postgres/open.ts';
import {
  databaseFile,
  openAlone as openFileAlone,
  openBeside as openFileBeside,
  openForReading as openFileForReading,
  openNew as openNewFile,
  openSqlite,
} from './sqlite/open.ts';
import type { Tables } from './tables.ts';

/** Where a database is kept: in a file of this machine's, or by servers of PostgreSQL. */
export type DatabasePlace = { file: string } | DatabaseAddress;

/** Where a server keeps its own: at the address that it is given, else in its data folder. */
export function ownPlace(dataDirectory: string, address: DatabaseAddress | null): DatabasePlace {
  return address ?? { file: join(dataDirectory, databaseFile) };
}

/** How people call it; no secret is in it. */
export function placeName(place: DatabasePlace): string {
  return 'file' in place ? place.file : place.shown;
}

/** Opens a server's own database, making or migrating it. `afterCommit` is told of each commit of what may be a fact. */
export function openDatabase(
  place: DatabasePlace,
  afterCommit?: (db: Kysely<Tables>) => void,
  meter?: Meter,
): Promise<Database> {
  return 'file' in place ? openSqlite(place.file, afterCommit, meter) : openPostgres(place, afterCommit, meter);
}

/** Opens the database of a server beside it, as it is. `older`, `newer`: than this program; `missing`: there is no such file. */
export async function openBeside(place: DatabasePlace): Promise<Database | 'missing' | 'older' | 'newer'> {
  if (!('file' in place)) return openPostgresBeside(place);
  return existsSync(place.file) ? openFileBeside(place.file) : 'missing';
}

/** The same where nothing will be written: a file may be older or newer, since it is only looked at. */
export async function openForReading(place: DatabasePlace): Promise<Database | 'missing' | 'older' | 'newer'> {
  if (!('file' in place)) return openPostgresBeside(place);
  return existsSync(place.file) ? openFileForReading(place.file) : 'missing';
}

/** The same where no server runs on it, and none can until it is closed: `in-use` where one does. */
export async function openAlone(place: DatabasePlace): Promise<Database | 'missing' | 'older' | 'newer' | 'in-use'> {
  if (!('file' in place)) return openPostgresAlone(place);
  return existsSync(place.file) ? openFileAlone(place.file) : 'missing';
}

/** Opens one that is new, or made by a program of this version; whether it is empty is for whoever fills it. */
export async function openNew(place: DatabasePlace): Promise<Database | 'older' | 'newer'> {
  return 'file' in place ? openNewFile(place.file) : openNewPostgres(place);
}

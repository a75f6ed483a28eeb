import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { anchorFile, readAnchor } from '../log/anchor.ts';
import { knownMigrations } from '../migrations.ts';
import { sqliteTrouble } from './trouble.ts';

/**
 * What a database file is before a server opens it. Little of it is read, so that a start costs the same in every year: of
 * a page that was damaged in the midst, whoever reads it first learns (the log's verification, a backup, `npm run verify`).
 *
 * | found | means |
 * |---|---|
 * | new | there is nothing, and nothing says that there ever was |
 * | ours | one of ours, and the steps that it has not taken yet |
 * | gone | no database, or an empty one, beside an anchor or a write-ahead log of one |
 * | unreadable | the system does not let this user read it |
 * | no-database | the file does not begin as one of SQLite’s |
 * | cut-off | the file is shorter than its head says |
 * | damaged | SQLite cannot read it |
 * | foreign | a database with tables, and none of them ours |
 * | later | a later version of the program has changed its tables; which one, where that is written down |
 */
export type Found =
  | { kind: 'new' }
  | { kind: 'ours'; pending: string[] }
  | { kind: DatabaseFault }
  | { kind: 'later'; step: string; version: string | null };

export type DatabaseFault = 'gone' | 'unreadable' | 'no-database' | 'cut-off' | 'damaged' | 'foreign';

const magic = 'SQLite format 3\0';

export function examine(file: string): Found {
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size === 0) return wasOne(file) ? { kind: 'gone' } : { kind: 'new' };
  try {
    return headFault(file) ?? tablesOf(file);
  } catch (error) {
    if (sqliteTrouble(error) === 'corrupt') return { kind: 'damaged' };
    if (isForbidden(error)) return { kind: 'unreadable' };
    throw error;
  }
}

function wasOne(file: string): boolean {
  const wal = `${file}-wal`;
  return (existsSync(wal) && statSync(wal).size > 0) || readAnchor(join(dirname(file), anchorFile)) !== null;
}

/** By the head of the file (https://www.sqlite.org/fileformat.html): its first letters, and how many pages it has. */
function headFault(file: string): { kind: DatabaseFault } | null {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(100);
    readSync(descriptor, head, 0, 100, 0);
    if (head.toString('latin1', 0, 16) !== magic) return { kind: 'no-database' };
    const written = head.readUInt16BE(16);
    const bytes = (written === 1 ? 65_536 : written) * head.readUInt32BE(28);
    // What the file lacks may still be in the write-ahead log; and a count is good only for the change that it was made at.
    const whole = existsSync(`${file}-wal`) || head.readUInt32BE(24) !== head.readUInt32BE(92);
    return !whole && fstatSync(descriptor).size < bytes ? { kind: 'cut-off' } : null;
  } finally {
    closeSync(descriptor);
  }
}

function tablesOf(file: string): Found {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all().map(nameOf);
    if (!tables.includes('kysely_migration')) return { kind: tables.length === 0 ? 'new' : 'foreign' };
    const taken = database.prepare('select name from kysely_migration order by name').all().map(nameOf);
    // Kysely makes its own tables first; a database that has no others is as new.
    if (taken.length === 0) return { kind: 'new' };
    const later = taken.findLast((name) => !knownMigrations.includes(name));
    if (later === undefined) return { kind: 'ours', pending: knownMigrations.filter((name) => !taken.includes(name)) };
    const versions = tables.includes('program_versions')
      ? database.prepare('select version from program_versions order by number desc limit 1').get()
      : undefined;
    return { kind: 'later', step: later, version: versions ? String(versions.version) : null };
  } finally {
    database.close();
  }
}

function nameOf({ name }: Record<string, unknown>): string {
  return String(name);
}

/** By the system's codes, and by SQLite's PERM, READONLY, CANTOPEN and AUTH. */
function isForbidden(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return [3, 8, 14, 23].includes(Number(error.errcode) & 0xff);
  return 'code' in error && ['EACCES', 'EPERM', 'EISDIR'].includes(String(error.code));
}

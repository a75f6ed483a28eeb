import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DatabaseFault, Found } from '../examine.ts';
import { judgeTables } from '../judge-tables.ts';
import { anchorFile, readAnchor } from '../log/anchor.ts';
import { sqliteTrouble } from './trouble.ts';

const magic = 'SQLite format 3\0';

/**
 * What a database file is. Little of it is read, so that a start costs the same in every year: of a page that was damaged in
 * the midst, whoever reads it first learns (the log's verification, a backup, `npm run verify`).
 */
export function examineFile(file: string): Found {
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
  const column = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => String(Object.values(row)[0]));
  try {
    const tables = column("select name from sqlite_master where type = 'table'");
    const taken = tables.includes('kysely_migration') ? column('select name from kysely_migration order by name') : [];
    const versions = tables.includes('program_versions')
      ? column('select version from program_versions order by number desc limit 1')
      : [];
    return judgeTables({ tables, taken, lastVersion: versions[0] ?? null });
  } finally {
    database.close();
  }
}

/** By the system's codes, and by SQLite's. */
function isForbidden(error: unknown): boolean {
  const trouble = sqliteTrouble(error);
  if (trouble === 'gone' || trouble === 'read-only') return true;
  return error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EISDIR'].includes(String(error.code));
}

import { DatabaseSync } from 'node:sqlite';
import { hashOf } from '../../../server/storage/log/link.ts';
import { verifyLog } from '../../../server/storage/log/verify-log.ts';
import type { Verification } from '../../../server/storage/port/log.ts';
import { overOne } from '../../../server/storage/sqlite/open.ts';
import type { Link } from '../../../server/storage/tables.ts';
import type { Anchor, FactName } from '../../../shared/terms/log.ts';

/** How other hands get at a database file, and how it is found afterwards. */

export type Row = Record<string, string | number | null> & { link: number };

export function read<Found>(file: string, find: (database: DatabaseSync) => Found): Found {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  // A copy that is thrown away need not outlast a power cut.
  database.exec('pragma synchronous = off');
  try {
    return find(database);
  } finally {
    database.close();
  }
}

export async function verifyFile(file: string, held: Anchor | null): Promise<Verification> {
  const { db, close } = overOne(new DatabaseSync(file));
  try {
    const verification = await verifyLog(db, held);
    if (!verification) throw new Error('broken off');
    return verification;
  } finally {
    await close();
  }
}

export function altered(value: string | number | null, at: number): string | number {
  if (value === null) return 'x';
  if (typeof value === 'number') return value + 1_000;
  const place = value.length === 0 ? 0 : at % value.length;
  return `${value.slice(0, place)}ๆ${value.slice(place + 1)}`;
}

/** Writes a link anew, its own hash with it. */
export function rewrite(database: DatabaseSync, link: Link): void {
  const { hash: _, ...open } = link;
  const columns = Object.entries({ ...open, hash: hashOf(open) });
  database
    .prepare(`update log set ${columns.map(([name]) => `${name} = ?`).join(', ')} where link = ?`)
    .run(...columns.map(([, value]) => value), link.link);
}

export function insert(
  database: DatabaseSync,
  fact: FactName,
  row: [string, string | number | null | undefined][],
): void {
  const names = row.map(([name]) => name).join(', ');
  const marks = row.map(() => '?').join(', ');
  database.prepare(`insert into ${fact} (${names}) values (${marks})`).run(...row.map(([, value]) => value ?? null));
}

import { DatabaseSync } from 'node:sqlite';
import { factNames } from '../../shared/terms/log.ts';
import type { Manifest } from './manifest.ts';

/** What a manifest says of what is in a database. */
export type Contents = Pick<Manifest, 'migrations' | 'last' | 'counts'> & { firstLink: string | null };

/** Reads what is in a copy, having SQLite walk every page of it first; null where one does not hold. */
export function readCopy(file: string): Contents | null {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const walked = database.prepare('pragma integrity_check').all();
    if (walked.length !== 1 || walked[0]?.integrity_check !== 'ok') return null;
    const tables = new Set(database.prepare("select name from sqlite_master where type = 'table'").all().map(nameOf));
    const counts: Manifest['counts'] = {};
    for (const table of [...factNames, 'log'] as const) {
      if (tables.has(table)) counts[table] = Number(database.prepare(`select count(*) as n from ${table}`).get()?.n);
    }
    return {
      migrations: tables.has('kysely_migration')
        ? database.prepare('select name from kysely_migration order by name').all().map(nameOf)
        : [],
      counts,
      ...(tables.has('log') ? endsOf(database) : { last: null, firstLink: null }),
    };
  } finally {
    database.close();
  }
}

function endsOf(database: DatabaseSync): Pick<Contents, 'last' | 'firstLink'> {
  const first = database.prepare('select hash from log order by link limit 1').get();
  const last = database.prepare('select link, hash from log order by link desc limit 1').get();
  return {
    firstLink: first ? String(first.hash) : null,
    last: last ? { link: Number(last.link), hash: String(last.hash) } : null,
  };
}

function nameOf({ name }: Record<string, unknown>): string {
  return String(name);
}

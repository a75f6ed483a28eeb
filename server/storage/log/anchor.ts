import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import type { Anchor } from '../../../shared/terms/log.ts';
import type { Log } from '../../log.ts';
import type { Tables } from '../tables.ts';

/** `1234:9f86d0…`, as it stands in the file and on paper; null for what is written otherwise. */
export function parseAnchor(written: string): Anchor | null {
  const [, link, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(written.trim()) ?? [];
  return link && hash ? { link: Number(link), hash } : null;
}

export function anchorText({ link, hash }: Anchor): string {
  return `${link}:${hash}`;
}

/** The anchor in a file; null where there is no file, or one that holds none. */
export function readAnchor(file: string): Anchor | null {
  return existsSync(file) ? parseAnchor(readFileSync(file, 'utf8')) : null;
}

/** What the file beside the database is called. */
export const anchorFile = 'log-anchor';

export type AnchorFile = {
  read(): Anchor | null;
  /** Has a database's last link written down soon; where many come at once, the last of them. */
  keep(db: Kysely<Tables>): void;
  /** Resolves when what was to be kept has been written. */
  settled(): Promise<void>;
};

/**
 * How long a link waits for later ones, in milliseconds: the file is put onto the disk each time, which all who submit
 * would wait for.
 */
const patience = 1_000;

/**
 * Keeps the last link of the log in a file outside of the database. A file that names what the log does not have stays
 * as it is, since that is the alarm, until somebody takes it away.
 */
export function createAnchorFile(file: string, log: Log): AnchorFile {
  let written = readAnchor(file);
  let asked: Kysely<Tables> | null = null;
  let writing = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const write = async (db: Kysely<Tables>) => {
    const last = await db
      .selectFrom('log')
      .select(['link', 'hash'])
      .orderBy('link', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last || last.link === written?.link || !(await holds(db, written))) return;
    await replace(file, `${anchorText(last)}\n`);
    written = last;
  };
  const writeAsked = async () => {
    const db = asked;
    asked = null;
    if (!db) return;
    await write(db).catch((error: unknown) => {
      log.write('warn', { event: 'anchor', error: error instanceof Error ? error.message : '' });
    });
  };
  const settled = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(writeAsked);
    return writing;
  };
  return {
    read: () => readAnchor(file),
    keep(db) {
      asked = db;
      timer ??= setTimeout(() => void settled(), patience).unref();
    },
    settled,
  };
}

/** Whether the log has what an anchor names. */
async function holds(db: Kysely<Tables>, anchor: Anchor | null): Promise<boolean> {
  if (!anchor) return true;
  const found = await db.selectFrom('log').select('hash').where('link', '=', anchor.link).executeTakeFirst();
  return found?.hash === anchor.hash;
}

/** Wholly or not: whoever reads the file, or finds it after a power cut, finds the old text or the new one. */
async function replace(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  const handle = await open(fresh, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
}

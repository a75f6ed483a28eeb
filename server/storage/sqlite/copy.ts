import { backup, DatabaseSync } from 'node:sqlite';

/** Pages that are copied at a time: 4 MB. */
const pages = 1_000;

/**
 * Copies a database as it is at this moment into one file, while others read it and write to it. The plain copy of the
 * file would lack what lies in the write-ahead log. The source is held by one reading transaction: else every write of
 * another would have the copy begin anew.
 */
export async function copyDatabase(file: string, target: string, signal?: AbortSignal): Promise<void> {
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    source.exec('begin');
    source.prepare('select count(*) from sqlite_master').get();
    await backup(source, target, { rate: pages, progress: () => signal?.throwIfAborted() });
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(target);
  // The source's mode is in the copy's head; without it there is this one file, and nothing beside it.
  copy.exec('pragma journal_mode = delete');
  copy.close();
}

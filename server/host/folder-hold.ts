import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteTrouble } from '../storage/sqlite/trouble.ts';

/** An empty file in the data folder; SQLite's locks on it end with the process that holds them, however that ends. */
const lockFile = 'in-use';

export type FolderHold = { end(): void };

/** Says that a server works on a data folder; several may. Null while somebody has it alone. */
export function shareFolder(folder: string): FolderHold | null {
  return hold(folder, (lock) => {
    lock.exec('begin');
    lock.prepare('select count(*) from sqlite_master').get();
  });
}

/** Has a data folder alone; null while a server works on it. */
export function haveFolderAlone(folder: string): FolderHold | null {
  return hold(folder, (lock) => lock.exec('begin exclusive'));
}

function hold(folder: string, take: (lock: DatabaseSync) => void): FolderHold | null {
  const lock = new DatabaseSync(join(folder, lockFile), { timeout: 0 });
  try {
    take(lock);
    return { end: () => lock.close() };
  } catch (error) {
    lock.close();
    if (sqliteTrouble(error) === 'busy') return null;
    throw error;
  }
}

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyDatabase } from '../storage/sqlite/copy.ts';
import { databaseFile } from '../storage/sqlite/open.ts';
import { isSame, pack, packedEnding, sumOf } from './packing.ts';
import { readCopy } from './read-copy.ts';
import type { Take } from './taken.ts';

/** Takes a copy of the database file: made, walked page by page, packed, and read back from the disk. */
export function takeSqlite(file: string): Take {
  return async (folder, signal) => {
    if (!existsSync(file)) return 'no-database';
    const copy = join(folder, databaseFile);
    await copyDatabase(file, copy, signal);
    const contents = readCopy(copy);
    if (!contents) return 'damaged';
    const name = `${databaseFile}${packedEnding}`;
    const { plain, packed } = await pack(copy, join(folder, name), signal);
    rmSync(copy);
    if (!isSame(packed, await sumOf(join(folder, name)))) return 'damaged';
    return { kind: 'sqlite', contents, part: { name, ...packed }, database: plain };
  };
}

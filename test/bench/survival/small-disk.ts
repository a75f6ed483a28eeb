import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, which can be filled up to a rest and given room. */
export type SmallDisk = {
  folder: string;
  /** Leaves so many bytes beyond what is used. */
  leave(bytes: number): Promise<void>;
  makeRoom(): void;
};

/** What the disk has at first, and when somebody has made room. */
const roomy = '512m';

/** Does something with a disk that belongs to a user, by number; null where none may be mounted, which only root may. */
export async function onSmallDisk<Value>(
  owner: number,
  work: (disk: SmallDisk) => Promise<Value>,
): Promise<Value | null> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-disk-'));
  if (!mount('-t', 'tmpfs', '-o', `size=${roomy},uid=${owner},gid=${owner},mode=700`, 'none', folder)) {
    rmSync(folder, { recursive: true });
    return null;
  }
  try {
    return await work({
      folder,
      async leave(bytes) {
        const { blocks, bfree, bsize } = await statfs(folder);
        mount('-o', `remount,size=${(blocks - bfree) * bsize + bytes}`, folder);
      },
      makeRoom: () => void mount('-o', `remount,size=${roomy}`, folder),
    });
  } finally {
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function mount(...parts: string[]): boolean {
  return spawnSync('mount', parts).status === 0;
}

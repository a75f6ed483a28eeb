import { readFileSync, statSync } from 'node:fs';
import type { Unreadable } from './unreadable.ts';

/** Far above any page: the 89 pages that were collected together take 150 kB. */
export const largestFile = 20 * 1024 * 1024;

/** Reads a file's bytes, or says why it cannot be read; its size is asked first. */
export function readBytes(file: string): { bytes: Uint8Array } | { unreadable: Unreadable } {
  try {
    const { size, isFile, isDirectory } = facts(file);
    if (isDirectory) return { unreadable: { kind: 'folder' } };
    if (!isFile) return { unreadable: { kind: 'not-a-file' } };
    if (size === 0) return { unreadable: { kind: 'empty' } };
    if (size > largestFile) return { unreadable: { kind: 'too-large', bytes: size, limit: largestFile } };
    return { bytes: readFileSync(file) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { unreadable: { kind: 'missing' } };
    if (code) return { unreadable: { kind: 'unreadable', code } };
    throw error;
  }
}

function facts(file: string) {
  const found = statSync(file);
  return { size: found.size, isFile: found.isFile(), isDirectory: found.isDirectory() };
}

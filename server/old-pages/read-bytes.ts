import { readFileSync, statSync } from 'node:fs';
import type { FileFault } from './file-fault.ts';

/** Far above any page: the 89 pages that were collected together take 150 kB. */
export const largestFile = 20 * 1024 * 1024;

/** Reads a file's bytes, or says why it cannot be read; its size is asked first. */
export function readBytes(file: string): { bytes: Uint8Array } | { fault: FileFault } {
  try {
    const { size, isFile, isDirectory } = facts(file);
    if (isDirectory) return { fault: { kind: 'folder' } };
    if (!isFile) return { fault: { kind: 'not-a-file' } };
    if (size === 0) return { fault: { kind: 'empty' } };
    if (size > largestFile) return { fault: { kind: 'too-large', bytes: size, limit: largestFile } };
    return { bytes: readFileSync(file) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { fault: { kind: 'missing' } };
    if (code) return { fault: { kind: 'unreadable', code } };
    throw error;
  }
}

function facts(file: string) {
  const found = statSync(file);
  return { size: found.size, isFile: found.isFile(), isDirectory: found.isDirectory() };
}

import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Has a file, or what a folder lists, written onto the disk: what comes after a power cut is what was there before it. */
export function ontoDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a small file wholly or not at all. */
export function writeOntoDisk(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

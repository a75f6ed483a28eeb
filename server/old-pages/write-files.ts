import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is written side by side under one stem: ending → contents, like `.history.json`. */
export type Files = Record<string, string>;

export type Written = { stem: string } | { cannotWrite: string };

/**
 * Writes files under a stem into a folder, and never over others: where the stem is taken the next number is put to it,
 * `2100-1040-2563-2`. Files that are there already with the same contents are left alone. The error code if it fails.
 */
export function writeFiles(folder: string, stem: string, files: Files): Written {
  try {
    mkdirSync(folder, { recursive: true });
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? stem : `${stem}-${number}`;
      if (isSame(folder, name, files)) return { stem: name };
      if (Object.keys(files).some((ending) => exists(join(folder, `${name}${ending}`)))) continue;
      // `wx` also refuses a link that was put there in the meantime, which might lead elsewhere.
      for (const [ending, text] of Object.entries(files)) {
        writeFileSync(join(folder, `${name}${ending}`), text, { flag: 'wx' });
      }
      return { stem: name };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { cannotWrite: code };
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isSame(folder: string, name: string, files: Files): boolean {
  return Object.entries(files).every(([ending, text]) => {
    const path = join(folder, `${name}${ending}`);
    return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path, 'utf8') === text;
  });
}

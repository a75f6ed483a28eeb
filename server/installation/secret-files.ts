import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The installation's secrets, a file each, which only this user can read: apart from the data, so that a copy of the data tells none. */
export type SecretFiles = {
  directory: string;
  pathOf(name: string): string;
  /** Null where there is none. */
  read(name: string): string | null;
  /** Null takes it away. */
  write(name: string, secret: string | null): void;
  /** The one that is there, else the one that is made now. */
  keep(name: string, make: () => string): string;
};

export function openSecretFiles(directory: string): SecretFiles {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const pathOf = (name: string) => join(directory, name);
  const read = (name: string) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8').trim() : null);
  return {
    directory,
    pathOf,
    read,
    write(name, secret) {
      if (secret === null) return rmSync(pathOf(name), { force: true });
      // Never half a secret, also where the machine stops in between.
      writeFileSync(`${pathOf(name)}.new`, secret, { mode: 0o600 });
      renameSync(`${pathOf(name)}.new`, pathOf(name));
    },
    keep(name, make) {
      if (!existsSync(pathOf(name))) writeFileSync(pathOf(name), make(), { mode: 0o600, flag: 'wx' });
      return readFileSync(pathOf(name), 'utf8').trim();
    },
  };
}

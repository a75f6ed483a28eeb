import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SecretFiles } from './secret-files.ts';

/** Secrets that earlier versions have put into the data folder. */
const formerly = ['auth-secret', 'demo-password', 'tls.key', 'tls.crt'];

/**
 * Takes the secrets out of an old data folder. One whose place is taken stays where it is, and is named: it opens nothing
 * any more, and nobody's file is thrown away.
 */
export function moveSecrets(dataDirectory: string, secrets: SecretFiles): { moved: string[]; left: string[] } {
  const found = formerly.filter((name) => existsSync(join(dataDirectory, name)));
  const [left, moved] = [true, false].map((taken) => found.filter((name) => (secrets.read(name) !== null) === taken));
  for (const name of moved ?? []) {
    secrets.write(name, readFileSync(join(dataDirectory, name), 'utf8'));
    rmSync(join(dataDirectory, name));
  }
  return { moved: moved ?? [], left: left ?? [] };
}

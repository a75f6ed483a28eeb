import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAccounts } from '../auth/accounts.ts';
import { createOneTimeKeys } from '../auth/one-time-keys.ts';
import { readSettings } from '../settings.ts';
import { createStorage } from '../storage/kysely-storage.ts';
import { databaseFile, openBeside } from '../storage/sqlite/open.ts';
import type { AccountDesk } from '../use-cases/accounts/account-desk.ts';
import { type AccountsCommand, readArguments, usage } from './accounts/read-arguments.ts';
import { runCommand } from './accounts/run-command.ts';
import { both, type Report } from './accounts/say.ts';
import { besideWords } from './beside-words.ts';

/** Where the server's database is, and where its one-time addresses lead to. */
export type Installed = { folder: string; publicOrigin: string; clock: () => Date };

/**
 * `npm run accounts -- list|invite|renew|deactivate|reactivate|departments …`: keeps accounts for whoever has the machine,
 * beside the running server or without it, with the same rules as the administrators' page. Status: 0 done, 1 refused and
 * nothing changed, 2 it cannot be done.
 */
export async function accounts(args: string[], installed: Installed): Promise<Report> {
  const command = readArguments(args);
  if (!command) return { output: usage, status: 2 };
  const file = join(installed.folder, databaseFile);
  if (!existsSync(file)) return { output: `${both(besideWords.missing)}: ${file}\n`, status: 2 };
  return run(command, file, installed);
}

async function run(command: AccountsCommand, file: string, { publicOrigin, clock }: Installed): Promise<Report> {
  const db = openBeside(file);
  if (typeof db === 'string') return { output: `${both(besideWords[db])}: ${file}\n`, status: 2 };
  const storage = createStorage(db);
  const desk: AccountDesk = {
    accounts: createAccounts(db, clock),
    keys: createOneTimeKeys(db, clock),
    secondFactors: storage,
    mailing: { mailer: async () => null },
    publicOrigin,
  };
  try {
    return await runCommand(command, storage, desk, clock());
  } finally {
    await storage.close();
  }
}

if (import.meta.main) {
  const settings = readSettings(process.env);
  const [folder, publicOrigin] =
    'faults' in settings ? ['./data', 'https://localhost:3000'] : [settings.dataDirectory, settings.publicOrigin];
  process.umask(0o077);
  const { output, status } = await accounts(process.argv.slice(2), { folder, publicOrigin, clock: () => new Date() });
  process.stdout.write(output);
  process.exitCode = status;
}

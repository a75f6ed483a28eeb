import { createAccounts } from '../auth/accounts.ts';
import { createOneTimeKeys } from '../auth/one-time-keys.ts';
import { readSettings } from '../settings.ts';
import { createStorage } from '../storage/create-storage.ts';
import { openBeside, ownPlace, placeName } from '../storage/open-database.ts';
import type { DatabaseAddress } from '../storage/postgres/address.ts';
import type { AccountDesk } from '../use-cases/accounts/account-desk.ts';
import { type AccountsCommand, readArguments, usage } from './accounts/read-arguments.ts';
import { runCommand } from './accounts/run-command.ts';
import { notOpened } from './not-opened.ts';
import { both, type Report } from './report.ts';

/** Where the server's database is, and where its one-time addresses lead to. */
export type Installed = {
  folder: string;
  address?: DatabaseAddress | null;
  publicOrigin: string;
  clock: () => Date;
};

/**
 * `npm run accounts -- list|invite|renew|deactivate|reactivate|departments …`: keeps accounts for whoever has the machine,
 * beside the running server or without it, with the same rules as the administrators' page. Status: 0 done, 1 refused and
 * nothing changed, 2 it cannot be done.
 */
export async function accounts(args: string[], installed: Installed): Promise<Report> {
  const command = readArguments(args);
  if (!command) return { output: usage, status: 2 };
  return run(command, installed);
}

async function run(
  command: AccountsCommand,
  { folder, address = null, publicOrigin, clock }: Installed,
): Promise<Report> {
  const place = ownPlace(folder, address);
  const database = await openBeside(place);
  if (typeof database === 'string') return { output: `${both(notOpened[database])}: ${placeName(place)}\n`, status: 2 };
  const storage = createStorage(database);
  const { db } = database;
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
  const installed =
    'faults' in settings
      ? { folder: './data', address: null, publicOrigin: 'https://localhost:3000' }
      : { folder: settings.dataDirectory, address: settings.database, publicOrigin: settings.publicOrigin };
  process.umask(0o077);
  const { output, status } = await accounts(process.argv.slice(2), { ...installed, clock: () => new Date() });
  process.stdout.write(output);
  process.exitCode = status;
}

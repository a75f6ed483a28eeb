import type { Kysely, Transaction } from 'kysely';
import type { InstallationSettings } from '../../shared/terms/installation.ts';
import { storeFact } from './log/store-fact.ts';
import type { Stamp } from './port/author.ts';
import type { InstallationStorage } from './port/installation.ts';
import type { Tables } from './tables.ts';
import { listNewest } from './versioned.ts';

/** What the installation has been told, setting by setting; of a secret only that it has been set or taken away. */
export function createInstallationStorage(db: Kysely<Tables>): InstallationStorage {
  return {
    async readInstallation() {
      const rows = await listNewest(db, 'installation_settings');
      const settings = rows.filter(({ secret }) => secret === 0).map(({ name, value }) => [name, JSON.parse(value)]);
      return Object.fromEntries(settings) as Partial<InstallationSettings>;
    },
    saveInstallation: (settings, secrets, stamp) =>
      db.transaction().execute(async (transaction) => {
        for (const [name, value] of Object.entries(settings))
          await save(transaction, { name, secret: 0, value }, stamp);
        for (const [name, value] of Object.entries(secrets)) await save(transaction, { name, secret: 1, value }, stamp);
      }),
  };
}

async function save(
  transaction: Transaction<Tables>,
  { name, secret, value }: { name: string; secret: 0 | 1; value: unknown },
  { at, by }: Stamp,
): Promise<void> {
  const [last] = await listNewest(transaction, 'installation_settings', { name });
  const row = {
    name,
    version: (last?.version ?? 0) + 1,
    secret,
    value: JSON.stringify(value),
    at,
    by_name: by.displayName,
  };
  await storeFact(transaction, 'installation_settings', row, { act: 'set-installation', at, by });
}

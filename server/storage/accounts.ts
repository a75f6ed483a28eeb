import type { Kysely } from 'kysely';
import type { AccountStorage } from './port/accounts.ts';
import type { Tables } from './tables.ts';
import { append, listNewest } from './versioned.ts';

/** What has become of accounts, which are kept in tables of their own (auth/). */
export function createAccountStorage(db: Kysely<Tables>): AccountStorage {
  return {
    async listAccountChanges() {
      const rows = await listNewest(db, 'account_changes');
      return rows.map(
        ({ act, username, display_name: displayName, role, district, department, mail, state, reason }) => ({
          ...{ act, username, displayName, role, district, department, mail },
          state: state ?? 'active',
          reason: reason ?? '',
        }),
      );
    },
    saveAccountChange: ({ displayName, ...change }, { at, by }) => {
      const account = { ...change, display_name: displayName, at, by_username: by.username };
      return append(db, 'account_changes', account, { act: change.act, at, by });
    },
  };
}

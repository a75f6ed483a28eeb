import { getMigrations } from 'better-auth/db/migration';
import type { Person } from '../person.ts';
import type { Refusal } from '../refusal.ts';
import { installation } from '../storage/storage.ts';
import { personOf, toAccount } from './account.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import type { AuthOptions } from './auth-options.ts';
import { configure } from './better-auth.ts';
import { keepAccount } from './keep-account.ts';
import { see } from './last-seen.ts';
import { createOneTimeKeys, type OneTimeKeys } from './one-time-keys.ts';
import { hashPassword } from './password-hash.ts';
import { signedToken } from './signed-token.ts';

export type Auth = {
  /** Answers better-auth's own paths (`/api/auth/…`). */
  handle(request: Request): Promise<Response>;
  /** Who an `Authorization` header speaks for. */
  identify(authorization: string | undefined): Promise<{ person: Person } | Refusal>;
  accounts: Accounts;
  keys: OneTimeKeys;
  /** Adds those that are not there yet, all with one password. */
  addAccounts(people: Person[], password: string): Promise<void>;
  /** Everybody who may sign in, by account name. */
  listPeople(): Promise<Person[]>;
};

/** Accounts and sessions, kept by better-auth in tables of its own beside ours. */
export async function createAuth(options: AuthOptions): Promise<Auth> {
  const { db, storage, clock } = options;
  const auth = configure(options);
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  const accounts = createAccounts(db, clock);
  // Once only: what is there unknown later was put there by other hands.
  if ((await storage.listAccountChanges()).length === 0) {
    for (const account of await accounts.list()) await keepAccount(options, 'find-account', account, installation);
  }
  return {
    handle: (request) => auth.handler(request),
    accounts,
    keys: createOneTimeKeys(db, clock),
    /**
     * | session | account | gives |
     * |---|---|---|
     * | none, or expired | – | unauthenticated |
     * | there | deactivated | account-deactivated: its sessions are kept, so that an open pane is told why it is over |
     * | there | invited or active | the person |
     */
    async identify(authorization) {
      const { secret, internalAdapter } = await auth.$context;
      const token = signedToken(authorization, secret);
      const found = token ? await internalAdapter.findSession(token) : null;
      if (!found || found.session.expiresAt <= new Date()) return { refused: 'unauthenticated' };
      const account = toAccount(found.user);
      if (account.state === 'deactivated') return { refused: 'account-deactivated' };
      await see(db, account, clock());
      return { person: personOf(account) };
    },
    async addAccounts(people, password) {
      const known = new Set((await accounts.list()).map(({ username }) => username));
      const hash = await hashPassword(password);
      const deeds = people
        .filter(({ username }) => !known.has(username))
        .map((person) => ({
          ...({ act: 'add-account', seen: null } as const),
          account: { ...person, state: 'active', mail: null } as const,
          password: { hash, until: null },
        }));
      await accounts.save(deeds, { by: installation, at: clock().toISOString() });
    },
    async listPeople() {
      const all = await accounts.list();
      return all.filter(({ state }) => state !== 'deactivated').map(personOf);
    },
  };
}

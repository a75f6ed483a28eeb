import { getMigrations } from 'better-auth/db/migration';
import type { Person } from '../person.ts';
import { installation } from '../storage/storage.ts';
import { toPerson } from './account.ts';
import type { AuthOptions } from './auth-options.ts';
import { type Configured, configure } from './better-auth.ts';
import { keepAccount } from './keep-account.ts';
import { signedToken } from './signed-token.ts';

export type Auth = {
  /** Answers better-auth's own paths (`/api/auth/…`). */
  handle(request: Request): Promise<Response>;
  /** Who an `Authorization` header speaks for; null when it is missing, unknown or expired. */
  identify(authorization: string | undefined): Promise<Person | null>;
  /** Adds those that are not there yet, all with one password. */
  addAccounts(accounts: NewAccount[], password: string): Promise<void>;
  /** Everybody who has an account, by account name. */
  listPeople(): Promise<Person[]>;
};

export type NewAccount = Person;

/** Accounts and sessions, kept by better-auth in tables of its own beside ours. */
export async function createAuth<Tables>(options: AuthOptions<Tables>): Promise<Auth> {
  const auth = configure(options);
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  // Once only: what is there unknown later was put there by other hands.
  if ((await options.storage.listAccountChanges()).length === 0) {
    for (const person of await listPeople(auth)) await keepAccount(options, 'find-account', person, installation);
  }
  return {
    handle: (request) => auth.handler(request),
    async identify(authorization) {
      const { secret, internalAdapter } = await auth.$context;
      const token = signedToken(authorization, secret);
      const found = token ? await internalAdapter.findSession(token) : null;
      return found && found.session.expiresAt > new Date() ? toPerson(found.user) : null;
    },
    async addAccounts(accounts, password) {
      const { internalAdapter, password: hasher } = await auth.$context;
      const hash = await hasher.hash(password);
      for (const { displayName, ...account } of accounts) {
        // better-auth wants an e-mail address; `.invalid` is reserved never to receive any.
        const email = `${account.username}@traimat.invalid`;
        if (await internalAdapter.findUserByEmail(email)) continue;
        const user = await internalAdapter.createUser({ name: displayName, email, ...account }, { method: 'admin' });
        await internalAdapter.linkAccount({
          userId: user.id,
          providerId: 'credential',
          accountId: user.id,
          password: hash,
        });
      }
    },
    listPeople: () => listPeople(auth),
  };
}

async function listPeople<Tables>({ $context }: Configured<Tables>): Promise<Person[]> {
  const { internalAdapter } = await $context;
  const people: Person[] = [];
  // The adapter gives a hundred where no limit is named.
  for (let end = false; !end; ) {
    const page = await internalAdapter.listUsers(200, people.length, { field: 'username', direction: 'asc' });
    people.push(...page.map(toPerson));
    end = page.length === 0;
  }
  return people;
}

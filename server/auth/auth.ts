import { getMigrations } from 'better-auth/db/migration';
import type { Person } from '../person.ts';
import { type AccountChange, type Author, installation } from '../storage/storage.ts';
import { toPerson } from './account.ts';
import type { AuthOptions } from './auth-options.ts';
import { type Configured, configure } from './better-auth.ts';
import { keepAccount } from './keep-account.ts';
import { isOutdated } from './password-hash.ts';
import { type BoundAccounts, createBoundAccounts } from './provider/bound-accounts.ts';
import { createSessions, type Sessions } from './sessions.ts';

/** Who calls, and by which of their sessions. */
export type Identified = { person: Person; session: string };

export type Auth = {
  /** Who an `Authorization` header speaks for, and by which session; null when it is missing, unknown or ended. */
  identify(authorization: string | undefined): Promise<Identified | null>;
  /** Ends the session that an `Authorization` header speaks for, and says whose it was. */
  signOut(authorization: string | undefined): Promise<Person | null>;
  /** By account name, without regard to capitals. */
  findAccount(username: string): Promise<Account | null>;
  /**
   * Whether it is the account's password. Where there is no account or no password, it takes as long to say no; a hash of
   * an earlier kind is made anew.
   */
  checkPassword(account: Account | null, password: string): Promise<boolean>;
  /** Sets the password, and ends every session of the account but the one that is named. */
  setPassword(account: Account, password: string, but?: string): Promise<void>;
  /** Writes down what has become of an account. */
  keep(act: AccountChange['act'], account: Person, by: Author): Promise<void>;
  /** How what must not be read again is stored: slow to try. */
  hasher: { hash(text: string): Promise<string>; verify(given: { hash: string; password: string }): Promise<boolean> };
  sessions: Sessions;
  /** Adds those that are not there yet, all with one password. */
  addAccounts(accounts: NewAccount[], password: string): Promise<void>;
  /** Everybody who has an account, by account name. */
  listPeople(): Promise<Person[]>;
  /** The accounts as sign-in by provider looks for them. */
  bound: BoundAccounts;
};

export type Account = { id: string; person: Person; hash: string | null };

export type NewAccount = Person;

/** Accounts, password hashes and sessions, kept by better-auth in tables of its own beside ours; none of its own paths is open. */
export async function createAuth<Tables>(options: AuthOptions<Tables>): Promise<Auth> {
  const auth = configure(options);
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  // Once only: what is there unknown later was put there by other hands.
  if ((await options.storage.listAccountChanges()).length === 0) {
    for (const person of await listPeople(auth)) await keepAccount(options, 'find-account', person, installation);
  }
  const context = await auth.$context;
  const { hash, verify } = context.password;
  const sessions = createSessions(context, options.clock);
  return {
    sessions,
    hasher: { hash, verify },
    keep: (act, account, by) => keepAccount(options, act, account, by),
    async identify(authorization) {
      const found = await sessions.find(authorization);
      return found && { person: toPerson(found.user), session: found.session.id };
    },
    async signOut(authorization) {
      const found = await sessions.find(authorization);
      if (found) await sessions.end([found.session.token]);
      return found && toPerson(found.user);
    },
    async findAccount(username) {
      const where = [{ field: 'username', value: username.toLowerCase() }];
      const user = await context.adapter.findOne<{ id: string; name: string }>({ model: 'user', where });
      const credential = user && (await context.internalAdapter.findCredentialAccount(user.id));
      return user && { id: user.id, person: toPerson(user), hash: credential?.password ?? null };
    },
    async checkPassword(account, password) {
      if (!account?.hash) {
        await hash(password);
        return false;
      }
      const right = await verify({ hash: account.hash, password });
      if (right && isOutdated(account.hash)) {
        const credential = await context.internalAdapter.findCredentialAccount(account.id);
        if (credential) await context.internalAdapter.updateAccount(credential.id, { password: await hash(password) });
      }
      return right;
    },
    async setPassword({ id, person }, password, but) {
      const credential = await context.internalAdapter.findCredentialAccount(id);
      const given = { password: await hash(password) };
      const { internalAdapter } = context;
      if (credential) await internalAdapter.updateAccount(credential.id, given);
      else await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, ...given });
      await keepAccount(options, 'change-password', person, person);
      const others = (await sessions.list(id)).filter((session) => session.id !== but);
      await sessions.end(others.map(({ token }) => token));
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
    bound: createBoundAccounts(
      () => auth.$context,
      (person) => keepAccount(options, 'bind-account', person, installation),
    ),
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

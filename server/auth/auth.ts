import { getMigrations } from 'better-auth/db/migration';
import type { Person } from '../person.ts';
import type { Refusal } from '../refusal.ts';
import { type AccountChange, type Author, installation } from '../storage/storage.ts';
import { type Account, contentOf, personOf, toAccount } from './account.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import type { AuthOptions } from './auth-options.ts';
import { configure } from './better-auth.ts';
import { keepAccount } from './keep-account.ts';
import { see } from './last-seen.ts';
import { createOneTimeKeys, type OneTimeKeys } from './one-time-keys.ts';
import { hashPassword, isOutdated, isPassword } from './password-hash.ts';
import { type BoundAccounts, createBoundAccounts } from './provider/bound-accounts.ts';
import { createSessions, type Sessions } from './sessions.ts';

/** Who calls, and by which of their sessions. */
export type Identified = { person: Person; session: string };

export type Auth = {
  /** Who an `Authorization` header speaks for, and by which session. */
  identify(authorization: string | undefined): Promise<Identified | Refusal>;
  /** Ends the session that an `Authorization` header speaks for, and says whose it was. */
  signOut(authorization: string | undefined): Promise<Person | null>;
  /** By account name, without regard to capitals. */
  findAccount(username: string): Promise<SignInAccount | null>;
  /**
   * Whether it is the account's password. Where there is no account or no password, it takes as long to say no; a hash of
   * an earlier kind is made anew.
   */
  checkPassword(account: SignInAccount | null, password: string): Promise<boolean>;
  /** Sets a person's own password, and ends every session of theirs but the one that is named. */
  setPassword(account: SignInAccount, password: string, but?: string): Promise<void>;
  /** Writes down what has become of somebody's account. */
  keep(act: AccountChange['act'], person: Person, by: Author): Promise<void>;
  /** How what must not be read again is stored: slow to try. */
  hasher: { hash(text: string): Promise<string>; verify(given: { hash: string; password: string }): Promise<boolean> };
  sessions: Sessions;
  accounts: Accounts;
  keys: OneTimeKeys;
  /** Adds those that are not there yet, all with one password. */
  addAccounts(people: Person[], password: string): Promise<void>;
  /** Everybody who may sign in, by account name. */
  listPeople(): Promise<Person[]>;
  /** The accounts as sign-in by provider looks for them. */
  bound: BoundAccounts;
};

/** An account as one signs in to it; `hash` is null where it has no password. */
export type SignInAccount = Account & { person: Person; hash: string | null };

/** Accounts, password hashes and sessions, kept by better-auth in tables of its own beside ours; none of its own paths is open. */
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
  const context = await auth.$context;
  const sessions = createSessions(context, clock);
  const now = () => clock().toISOString();
  return {
    sessions,
    accounts,
    keys: createOneTimeKeys(db, clock),
    hasher: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    async keep(act, { username }, by) {
      const account = await accounts.find(username);
      if (account) await keepAccount(options, act, account, by);
    },
    /**
     * | session | account | gives |
     * |---|---|---|
     * | none, or ended | – | unauthenticated |
     * | there | deactivated | account-deactivated: its sessions are kept, so that an open pane is told why it is over |
     * | there | invited or active | the person |
     */
    async identify(authorization) {
      const found = await sessions.find(authorization);
      if (!found) return { refused: 'unauthenticated' };
      const account = toAccount(found.user);
      if (account.state === 'deactivated') return { refused: 'account-deactivated' };
      await see(db, account, clock());
      return { person: personOf(account), session: found.session.id };
    },
    async signOut(authorization) {
      const found = await sessions.find(authorization);
      if (found) await sessions.end([found.session.token]);
      return found && personOf(toAccount(found.user));
    },
    async findAccount(username) {
      const account = await accounts.find(username);
      return account && { ...account, person: personOf(account), hash: await accounts.readHash(account) };
    },
    async checkPassword(account, password) {
      if (!account?.hash) {
        await hashPassword(password);
        return false;
      }
      const right = await isPassword(password, account.hash);
      if (right && isOutdated(account.hash)) {
        const credential = await context.internalAdapter.findCredentialAccount(account.id);
        const raised = { password: await hashPassword(password) };
        if (credential) await context.internalAdapter.updateAccount(credential.id, raised);
      }
      return right;
    },
    async setPassword(account, password, but) {
      const content = contentOf(account);
      const deed = {
        act: 'change-password',
        seen: content,
        account: { ...content, state: 'active' },
        password: { hash: await hashPassword(password), until: null },
        sessions: but === undefined ? 'end' : { but },
      } as const;
      const { kind } = await accounts.save([deed], { by: account.person, at: now() });
      if (kind !== 'saved') throw new Error(`a password could not be set: ${kind}`);
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
      await accounts.save(deeds, { by: installation, at: now() });
    },
    async listPeople() {
      const all = await accounts.list();
      return all.filter(({ state }) => state !== 'deactivated').map(personOf);
    },
    bound: createBoundAccounts(context, accounts, now),
  };
}

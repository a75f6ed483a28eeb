import type { Person } from '../person.ts';
import type { Refusal } from '../refusal.ts';
import type { AccountChange } from '../storage/port/accounts.ts';
import { type Author, installation } from '../storage/port/author.ts';
import { type Account, contentOf, personOf } from './account.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import type { AuthOptions } from './auth-options.ts';
import { configure } from './better-auth.ts';
import { createLastSeen } from './last-seen.ts';
import { createOneTimeKeys, type OneTimeKeys } from './one-time-keys.ts';
import { hashPassword, hashQueue, isOutdated, isPassword } from './password-hash.ts';
import { type BoundAccounts, createBoundAccounts } from './provider/bound-accounts.ts';
import { createSessions, type Sessions } from './sessions.ts';

/** Who calls, and by which of their sessions. `seen` resolves when it has been written down that they are here. */
export type Identified = { person: Person; session: string; seen: Promise<void> };

/** An account as one signs in to it; `hash` is null where it has no password. */
export type SignInAccount = Account & { person: Person; hash: string | null };

export type Auth = {
  /** Who an `Authorization` header speaks for. */
  identify(authorization: string | undefined): Promise<Identified | Refusal>;
  /** Ends the session that an `Authorization` header speaks for, and those that were left earlier; says whose they were. */
  signOut(authorization: string | undefined, left: string[]): Promise<Person[]>;
  accounts: Accounts;
  keys: OneTimeKeys;
  /** By account name, without regard to capitals. */
  findAccount(username: string): Promise<SignInAccount | null>;
  /**
   * Whether it is the account's password. Where there is no account or no password, it takes as long to say no; a hash of
   * an earlier kind is made anew.
   */
  checkPassword(account: SignInAccount | null, password: string): Promise<boolean>;
  /**
   * Sets the person's own password: whoever was invited is active from now on. Every one-time key is taken back, every
   * session ends but the one that is named.
   */
  setPassword(account: SignInAccount, password: string, but?: string): Promise<Refusal | null>;
  /** Writes down what has become of an account. */
  keep(act: AccountChange['act'], account: Person, by: Author): Promise<void>;
  /** How what must not be read again is stored: slow to try. */
  hasher: {
    hash(text: string): Promise<string>;
    verify(given: { hash: string; password: string }): Promise<boolean>;
    /** Seconds to wait where too many wait already; null where one more may. */
    retryAfter(): number | null;
  };
  sessions: Sessions;
  /** Adds those that are not there yet, all with one password. */
  addAccounts(people: Person[], password: string): Promise<void>;
  /** Everybody who may sign in, by account name. */
  listPeople(): Promise<Person[]>;
  /** The accounts as sign-in by provider looks for them. */
  bound: BoundAccounts;
};

/** Accounts, password hashes and sessions, kept in better-auth's tables beside ours; none of its own paths is open. */
export async function createAuth(options: AuthOptions): Promise<Auth> {
  const { database, storage, clock } = options;
  const { db } = database;
  const auth = configure(options);
  const context = await auth.$context;
  const accounts = createAccounts(db, clock);
  const sessions = createSessions(context, database, clock);
  const see = createLastSeen(db);
  const stampOf = (by: Author) => ({ by, at: clock().toISOString() });
  // Once only: what is there unknown later was put there by other hands.
  if ((await storage.listAccountChanges()).length === 0) {
    const found = await accounts.list();
    const deeds = found.map((account) => ({ act: 'find-account', seen: account, account }) as const);
    await accounts.save(deeds, stampOf(installation));
  }
  return {
    sessions,
    accounts,
    keys: createOneTimeKeys(db, clock),
    hasher: {
      hash: hashPassword,
      verify: ({ hash, password }) => isPassword(password, hash),
      retryAfter: hashQueue.retryAfter,
    },
    bound: createBoundAccounts(db, accounts, clock),
    async keep(act, { username }, by) {
      const account = await accounts.find(username);
      if (account) await accounts.save([{ act, seen: account, account }], stampOf(by));
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
      const { account } = found;
      if (account.state === 'deactivated') return { refused: 'account-deactivated' };
      const seen = see(account, clock());
      // Whoever waits for it is told what has failed; nobody need wait.
      seen.catch(() => {});
      return { person: personOf(account), session: found.session.id, seen };
    },
    async signOut(authorization, left) {
      const found = [await sessions.find(authorization)];
      for (const token of left) found.push(await sessions.findUnsigned(token));
      const ended = found.filter((one) => one !== null);
      await sessions.end(ended.map(({ session }) => session.token));
      return ended.map(({ account }) => personOf(account));
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
    async setPassword({ username }, password, but) {
      const hash = await hashPassword(password);
      const sessionsEnd = but === undefined ? 'end' : { but };
      for (;;) {
        const seen = await accounts.find(username);
        if (!seen || seen.state === 'deactivated') return { refused: 'account-deactivated' };
        const account = { ...contentOf(seen), state: 'active' } as const;
        const change = { act: 'change-password', seen, account, sessions: sessionsEnd } as const;
        const { kind } = await accounts.save([{ ...change, password: { hash, until: null } }], stampOf(account));
        // What an administrator has changed meanwhile stays, and so does the password.
        if (kind !== 'moved') return null;
      }
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
      await accounts.save(deeds, stampOf(installation));
    },
    async listPeople() {
      const all = await accounts.list();
      return all.filter(({ state }) => state !== 'deactivated').map(personOf);
    },
  };
}

import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { username } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import type { Role } from '../../shared/wire/access.ts';
import { me } from '../../shared/wire/accounts.ts';
import type { Log } from '../log.ts';
import type { Person } from '../person.ts';
import { type AccountChange, type AccountStorage, type Author, installation } from '../storage/storage.ts';
import { createSessions, type Sessions } from './sessions.ts';

export type Auth = {
  /** Who an `Authorization` header speaks for, and by which session; null when it is missing, unknown or ended. */
  identify(authorization: string | undefined): Promise<{ person: Person; session: string } | null>;
  /** Ends the session that an `Authorization` header speaks for, and says whose it was. */
  signOut(authorization: string | undefined): Promise<Person | null>;
  /** By account name, without regard to capitals. */
  findAccount(username: string): Promise<Account | null>;
  /** Whether it is the account's password. Where there is no account or no password, it takes as long to say no. */
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
};

export type Account = { id: string; person: Person; hash: string | null };

export type NewAccount = { username: string; displayName: string; role: Role; district: string | null };

export type AuthOptions<Tables> = {
  db: Kysely<Tables>;
  /** Where it is kept what has become of accounts. */
  storage: AccountStorage;
  clock: () => Date;
  secret: string;
  publicOrigin: string;
  log: Log;
};

/** Accounts, password hashes and sessions, kept by better-auth in tables of its own beside ours; none of its own paths is open. */
export async function createAuth<Tables>(options: AuthOptions<Tables>): Promise<Auth> {
  const auth = configure(options);
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  // Once only: what is there unknown later was put there by other hands.
  if ((await options.storage.listAccountChanges()).length === 0) {
    for (const person of await listPeople(auth)) await keep(options, 'find-account', person, installation);
  }
  const context = await auth.$context;
  const { hash, verify } = context.password;
  const sessions = createSessions(context, options.clock);
  return {
    sessions,
    hasher: { hash, verify },
    keep: (act, account, by) => keep(options, act, account, by),
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
      if (account?.hash) return verify({ hash: account.hash, password });
      await hash(password);
      return false;
    },
    async setPassword({ id, person }, password, but) {
      const credential = await context.internalAdapter.findCredentialAccount(id);
      const given = { password: await hash(password) };
      const { internalAdapter } = context;
      if (credential) await internalAdapter.updateAccount(credential.id, given);
      else await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, ...given });
      await keep(options, 'change-password', person, person);
      const others = (await sessions.list(id)).filter((session) => session.id !== but);
      await sessions.end(others.map(({ token }) => token));
    },
    async addAccounts(accounts, password) {
      const { internalAdapter, password: hasher } = await auth.$context;
      const hash = await hasher.hash(password);
      for (const { username, displayName, role, district } of accounts) {
        // better-auth wants an e-mail address; `.invalid` is reserved never to receive any.
        const email = `${username}@traimat.invalid`;
        if (await internalAdapter.findUserByEmail(email)) continue;
        const user = await internalAdapter.createUser(
          { name: displayName, email, username, role, district },
          { method: 'admin' },
        );
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

/** Keeps what has become of an account: of its password only that it is another one. */
function keep(
  { storage, clock }: Pick<AuthOptions<unknown>, 'storage' | 'clock'>,
  act: AccountChange['act'],
  { username, displayName, role, district }: Person,
  by: Author,
): Promise<void> {
  return storage.saveAccountChange({ act, username, displayName, role, district }, { by, at: clock().toISOString() });
}

type Configured<Tables> = ReturnType<typeof configure<Tables>>;

function configure<Tables>(options: AuthOptions<Tables>) {
  const { db, secret, publicOrigin, log } = options;
  return betterAuth({
    appName: 'Traimat',
    baseURL: publicOrigin,
    basePath: '/api/auth',
    secret,
    database: { db, type: 'sqlite', transaction: true },
    trustedOrigins: [publicOrigin],
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        district: { type: 'string', required: false, input: false },
      },
    },
    databaseHooks: {
      user: {
        // Before: should the server fall between the two, it is added again, and never there without being written down.
        create: { before: (user) => keep(options, 'add-account', toPerson(user), installation) },
        update: { after: (user) => keep(options, 'change-account', toPerson(user), toPerson(user)) },
      },
    },
    plugins: [username({ displayUsername: false })],
    // better-auth's own lines may name people; only the fact goes into our log.
    logger: { level: 'error', log: () => log.write('error', { event: 'auth' }) },
  });
}

function toPerson(user: { name: string } & Record<string, unknown>): Person {
  const { username, name, role, district } = user;
  return me.parse({ username, displayName: name, role, district: district ?? null });
}

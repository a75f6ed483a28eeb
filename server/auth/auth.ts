import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { bearer, username } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import type { Role } from '../../shared/wire/access.ts';
import { me } from '../../shared/wire/accounts.ts';
import type { Log } from '../log.ts';
import type { Person } from '../person.ts';
import { type AccountChange, type AccountStorage, type Author, installation } from '../storage/storage.ts';
import { type BoundAccounts, createBoundAccounts } from './provider/bound-accounts.ts';
import { signedToken, signToken } from './signed-token.ts';

const sessionSeconds = 12 * 60 * 60;

/** The header in which the server itself writes the caller's address; what a client sends in it is thrown away. */
export const clientAddressHeader = 'x-traimat-client';

export type Auth = {
  /** Answers better-auth's own paths (`/api/auth/…`). */
  handle(request: Request): Promise<Response>;
  /** Who an `Authorization` header speaks for; null when it is missing, unknown or expired. */
  identify(authorization: string | undefined): Promise<Person | null>;
  /** Adds those that are not there yet, all with one password. */
  addAccounts(accounts: NewAccount[], password: string): Promise<void>;
  /** Everybody who has an account, by account name. */
  listPeople(): Promise<Person[]>;
  /** The accounts as sign-in by provider looks for them. */
  bound: BoundAccounts;
  /** Begins a session of somebody's, and gives its token. */
  beginSession(username: string): Promise<string>;
};

export type NewAccount = { username: string; displayName: string; role: Role; district: string | null };

export type AuthOptions<Tables> = {
  db: Kysely<Tables>;
  /** Where it is kept what has become of accounts. */
  storage: AccountStorage;
  clock: () => Date;
  secret: string;
  publicOrigin: string;
  /** Sign-ins that one address may try in `window` seconds. */
  signInLimit: { window: number; max: number };
  log: Log;
};

/** Accounts and sessions, kept by better-auth in tables of its own beside ours. */
export async function createAuth<Tables>(options: AuthOptions<Tables>): Promise<Auth> {
  const auth = configure(options);
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  // Once only: what is there unknown later was put there by other hands.
  if ((await options.storage.listAccountChanges()).length === 0) {
    for (const person of await listPeople(auth)) await keep(options, 'find-account', person, installation);
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
    bound: createBoundAccounts(
      () => auth.$context,
      (person) => keep(options, 'bind-account', person, installation),
    ),
    async beginSession(username) {
      const { secret, internalAdapter } = await auth.$context;
      const [user] = await internalAdapter.listUsers(1, 0, undefined, [{ field: 'username', value: username }]);
      if (!user) throw new Error('a session of somebody who has no account');
      const { token } = await internalAdapter.createSession(user.id);
      return signToken(token, secret);
    },
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
  const { db, secret, publicOrigin, signInLimit, log } = options;
  const auth = betterAuth({
    appName: 'Traimat',
    baseURL: publicOrigin,
    basePath: '/api/auth',
    secret,
    database: { db, type: 'sqlite', transaction: true },
    trustedOrigins: [publicOrigin],
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
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
      account: {
        update: {
          async after({ userId }) {
            const { internalAdapter } = await context();
            const user = await internalAdapter.findUserById(userId);
            if (user) await keep(options, 'change-password', toPerson(user), toPerson(user));
          },
        },
      },
    },
    // Tokens must be signed: what stands in the database is no key to the door.
    plugins: [username({ displayUsername: false }), bearer({ requireSignature: true })],
    rateLimit: {
      enabled: true,
      storage: 'memory',
      // Every other path is ours to guard; only passwords can be guessed.
      customRules: { '/sign-in/*': signInLimit, '/change-password': signInLimit, '/*': false },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      // Cookies are taken off every request and answer (http/sign-in.ts), so there is nothing for another site to ride on.
      disableCSRFCheck: true,
    },
    // better-auth's own lines may name people; only the fact goes into our log.
    logger: { level: 'error', log: () => log.write('error', { event: 'auth' }) },
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error)) log.write('error', { event: 'auth', error: error instanceof Error ? error.name : '' });
      },
    },
  });
  const context = () => auth.$context;
  return auth;
}

function toPerson(user: { name: string } & Record<string, unknown>): Person {
  const { username, name, role, district } = user;
  return me.parse({ username, displayName: name, role, district: district ?? null });
}

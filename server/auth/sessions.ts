import type { betterAuth } from 'better-auth';
import type { Database } from '../storage/database.ts';
import { ask, prepared } from '../storage/prepared.ts';
import type { Tables } from '../storage/tables.ts';
import { type Account, toAccount } from './account.ts';
import { signedToken, signToken } from './signed-token.ts';

/** Where a person calls from and what: the address, what their browser says it is, the route. */
export type Caller = { address: string; agent: string; route: string };

/** A session as it is kept. `token` never leaves the server unsigned. */
export type Session = {
  id: string;
  token: string;
  userId: string;
  address: string;
  agent: string;
  begun: Date;
  /** To within `lookedAt` minutes: not every call is a write. */
  lastSeen: Date;
};

/** A session that has not ended, and whose it is. */
export type OpenSession = { session: Session; account: Account };

export type Sessions = {
  /** Begins one and gives the token that the person is handed. */
  begin(userId: string, caller: Caller): Promise<string>;
  /** The session that an `Authorization` header speaks for, and whose it is; null where there is none, or it has ended. */
  find(authorization: string | undefined): Promise<OpenSession | null>;
  /** The session of a token without its signature, which is enough to end it and for nothing else. */
  findUnsigned(token: string): Promise<OpenSession | null>;
  /** Those that have not ended, the one last seen first. */
  list(userId: string): Promise<Session[]>;
  end(tokens: string[]): Promise<void>;
};

type Context = Pick<Awaited<ReturnType<typeof betterAuth>['$context']>, 'internalAdapter' | 'secret'>;
const hour = 60 * 60 * 1000;
const minute = 60 * 1000;

/** However long it is worked in, a session ends after a working day; and after half of one in which nobody called. */
export const sessionEnds = { absolute: 12 * hour, idle: 4 * hour };

const lookedAt = 5 * minute;

/** Headers that are known to be signed by us, before they begin anew. */
const mostSigned = 10_000;

/**
 * Sessions in better-auth's table, by our clock and with our ends. What every call asks for is kept in memory until any
 * account or session changes; whether a session has ended is asked of the clock each time.
 */
export function createSessions(
  { internalAdapter, secret }: Context,
  { db, kept }: Pick<Database, 'db' | 'kept'>,
  clock: () => Date,
): Sessions {
  const hasEnded = (session: Session) => {
    const now = clock().getTime();
    return (
      now - session.begun.getTime() >= sessionEnds.absolute || now - session.lastSeen.getTime() >= sessionEnds.idle
    );
  };
  const signed = new Map<string, string>();
  // A signature that was found right stays right. Others are not kept: anybody can send as many as they like.
  const tokenOf = (authorization = '') => {
    const token = signed.get(authorization) ?? signedToken(authorization, secret);
    if (token === null) return null;
    if (signed.size >= mostSigned) signed.clear();
    signed.set(authorization, token);
    return token;
  };
  const load = async (token: string): Promise<OpenSession | null> => {
    const [session] = await ask(db, sessionsOf({ token }));
    const [user] = session ? await ask(db, usersOf({ id: session.userId })) : [];
    return session && user ? { session: toSession(session), account: toAccount(user) } : null;
  };
  const unlessEnded = async (found: OpenSession | null): Promise<OpenSession | null> => {
    if (!found || !hasEnded(found.session)) return found;
    await internalAdapter.deleteSession(found.session.token);
    return null;
  };
  return {
    async begin(userId, { address, agent }) {
      const now = clock();
      const times = { createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + sessionEnds.absolute) };
      const caller = { ipAddress: address, userAgent: agent };
      const { token } = await internalAdapter.createSession(userId, false, { ...times, ...caller }, true);
      return signToken(token, secret);
    },
    async find(authorization) {
      const token = tokenOf(authorization);
      const found = token && (await unlessEnded(await kept.read('accounts', `session ${token}`, () => load(token))));
      const now = clock();
      if (found && now.getTime() - found.session.lastSeen.getTime() >= lookedAt) {
        await internalAdapter.updateSession(found.session.token, { updatedAt: now });
      }
      return found || null;
    },
    // Not kept: anybody may ask for any token without a signature.
    findUnsigned: async (token) => unlessEnded(await load(token)),
    async list(userId) {
      const stored = await db.selectFrom('session').selectAll().where('userId', '=', userId).execute();
      const open = stored.map(toSession).filter((session) => !hasEnded(session));
      return open.sort((one, other) => other.lastSeen.getTime() - one.lastSeen.getTime());
    },
    async end(tokens) {
      if (tokens.length > 0) await internalAdapter.deleteSessions(tokens);
    },
  };
}

const sessionsOf = prepared((db, { token }: { token: string }) =>
  db.selectFrom('session').selectAll().where('token', '=', token),
);

const usersOf = prepared((db, { id }: { id: string }) => db.selectFrom('user').selectAll().where('id', '=', id));

function toSession({ id, token, userId, ipAddress, userAgent, createdAt, updatedAt }: Tables['session']): Session {
  const caller = { address: ipAddress ?? '', agent: userAgent ?? '' };
  return { id, token, userId, ...caller, begun: new Date(createdAt), lastSeen: new Date(updatedAt) };
}

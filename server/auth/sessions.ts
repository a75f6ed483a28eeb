import type { betterAuth } from 'better-auth';
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

export type Sessions = {
  /** Begins one and gives the token that the person is handed. */
  begin(userId: string, caller: Caller): Promise<string>;
  /** The session that an `Authorization` header speaks for, and whose it is; null where there is none, or it has ended. */
  find(authorization: string | undefined): Promise<{ session: Session; user: User } | null>;
  /** The session of a token without its signature, which is enough to end it and for nothing else. */
  findUnsigned(token: string): Promise<{ session: Session; user: User } | null>;
  /** Those that have not ended, the one last seen first. */
  list(userId: string): Promise<Session[]>;
  end(tokens: string[]): Promise<void>;
};

type Whole = Awaited<ReturnType<typeof betterAuth>['$context']>;
type Context = Pick<Whole, 'internalAdapter' | 'secret'> & { adapter: Pick<Whole['adapter'], 'findMany'> };
type User = NonNullable<Awaited<ReturnType<Context['internalAdapter']['findUserById']>>>;
type Kept = NonNullable<Awaited<ReturnType<Context['internalAdapter']['findSession']>>>['session'];

const hour = 60 * 60 * 1000;
const minute = 60 * 1000;

/** However long it is worked in, a session ends after a working day; and after half of one in which nobody called. */
export const sessionEnds = { absolute: 12 * hour, idle: 4 * hour };

const lookedAt = 5 * minute;

/** Sessions in better-auth's table, by our clock and with our ends. */
export function createSessions({ adapter, internalAdapter, secret }: Context, clock: () => Date): Sessions {
  const hasEnded = (session: Session) => {
    const now = clock().getTime();
    return (
      now - session.begun.getTime() >= sessionEnds.absolute || now - session.lastSeen.getTime() >= sessionEnds.idle
    );
  };
  const findUnsigned: Sessions['findUnsigned'] = async (token) => {
    const found = await internalAdapter.findSession(token);
    if (!found) return null;
    const session = toSession(found.session);
    if (hasEnded(session)) {
      await internalAdapter.deleteSession(session.token);
      return null;
    }
    return { session, user: found.user };
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
      const token = signedToken(authorization, secret);
      const found = token ? await findUnsigned(token) : null;
      const now = clock();
      if (found && now.getTime() - found.session.lastSeen.getTime() >= lookedAt) {
        await internalAdapter.updateSession(found.session.token, { updatedAt: now });
      }
      return found;
    },
    findUnsigned,
    async list(userId) {
      const kept = await adapter.findMany<Kept>({ model: 'session', where: [{ field: 'userId', value: userId }] });
      const open = kept.map(toSession).filter((session) => !hasEnded(session));
      return open.sort((one, other) => other.lastSeen.getTime() - one.lastSeen.getTime());
    },
    async end(tokens) {
      if (tokens.length > 0) await internalAdapter.deleteSessions(tokens);
    },
  };
}

function toSession({ id, token, userId, ipAddress, userAgent, createdAt, updatedAt }: Kept): Session {
  const caller = { address: ipAddress ?? '', agent: userAgent ?? '' };
  return { id, token, userId, ...caller, begun: new Date(createdAt), lastSeen: new Date(updatedAt) };
}

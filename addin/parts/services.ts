import type { QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Me } from '../../shared/wire/accounts.ts';
import type { Ways } from '../../shared/wire/ways.ts';
import type { Outcome } from '../outcome.ts';
import { createAnswerCache, type Renewal, watchTurningTo } from '../sync/answer-cache.ts';
import { createBrowserDoor } from '../sync/browser-door.ts';
import { callAndRefresh } from '../sync/call-and-refresh.ts';
import { type Call, createClient } from '../sync/client.ts';
import { exchange, type Fetch } from '../sync/exchange.ts';
import { createKeep, type Keep } from '../sync/keep.ts';
import type { ProviderDoor } from '../sync/provider-door.ts';
import { createServerClock } from '../sync/server-clock.ts';
import { createSession, type Session } from '../sync/session.ts';
import { readWays } from '../sync/ways.ts';

/** What every pane works with. */
export type Services = {
  call: Call;
  /** Sends what needs no session to an address that is no operation of anybody signed in. */
  post(address: string, body: object): Promise<Outcome<unknown>>;
  answers: QueryClient;
  session: Session;
  /** How the sign-in provider is reached from here. */
  door: ProviderDoor;
  /** What a sign-in form may offer. */
  ways(): Promise<Outcome<Ways>>;
  keep: Keep;
  newKey(): string;
  /** By the server's clock. */
  now(): Date;
};

/** `renewal`: how everything shown is renewed by itself; null where each part says so. */
export function createServices(
  renewal: Renewal | null = null,
  createDoor: (fetch: Fetch) => ProviderDoor = createBrowserDoor,
): Services {
  watchTurningTo();
  const clock = createServerClock(window.fetch.bind(window), () => new Date());
  const { fetch } = clock;
  const keep = createKeep(() => window.localStorage);
  const session = createSession(fetch, keep);
  const answers = createAnswerCache(session, renewal);
  return {
    post: (address, body) =>
      exchange(fetch, address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    call: callAndRefresh(createClient(fetch, session), answers),
    answers,
    session,
    door: createDoor(fetch),
    ways: () => readWays(fetch),
    keep,
    newKey: () => crypto.randomUUID(),
    now: clock.now,
  };
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('useServices outside ServicesContext');
  return services;
}

/** The person who is signed in. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('useMe outside MeContext');
  return me;
}

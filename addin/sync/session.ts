import { done, failed, type Outcome } from '../outcome.ts';
import { type Deferred, deferred } from './deferred.ts';
import { exchange, type Fetch } from './exchange.ts';
import type { Keep } from './keep.ts';
import type { ProviderShown } from './provider-door.ts';
import { unexpectedAnswer } from './troubles.ts';

/** `renewing`: a call has found that the sign-in has expired, and waits for a new one. */
export type SessionState = 'signed-out' | 'signed-in' | 'renewing';

export type Session = {
  token(): string | null;
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  signIn(username: string, password: string): Promise<Outcome<void>>;
  /** Enters by what has come of the provider; `expected` is whose work waits, null for anybody. */
  enterByProvider(shown: ProviderShown, expected: string | null): Promise<Outcome<void>>;
  signOut(): void;
  /** Resolves once the person has signed in again (true) or has signed out instead (false). */
  renew(): Promise<boolean>;
};

const name = 'traimat.token';

/**
 * The person's sign-in on this computer. The token lies in localStorage, not sessionStorage: Excel for Windows starts a
 * new browser session whenever the pane is reopened. The server ends it after its days, and the person by signing out.
 */
export function createSession(fetch: Fetch, keep: Keep): Session {
  const listeners = new Set<() => void>();
  let state: SessionState = keep.read(name) === null ? 'signed-out' : 'signed-in';
  let renewal: Deferred<boolean> | null = null;

  const enter = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const endRenewal = (renewed: boolean) => {
    renewal?.resolve(renewed);
    renewal = null;
  };

  const enterBy = async (path: string, body: object): Promise<Outcome<void>> => {
    const answered = await exchange(fetch, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answered.ok) return answered;
    const token = answered.value.headers.get('set-auth-token');
    if (token === null) return failed(unexpectedAnswer);
    keep.write(name, token);
    enter('signed-in');
    endRenewal(true);
    return done(undefined);
  };

  return {
    token: () => keep.read(name),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: (username, password) => enterBy('/api/auth/sign-in/username', { username, password }),
    enterByProvider: ({ path, body }, expected) => enterBy(`/api/auth/provider/${path}`, { ...body, expected }),
    signOut() {
      const token = keep.read(name);
      keep.remove(name);
      enter('signed-out');
      endRenewal(false);
      if (token === null) return;
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      void exchange(fetch, '/api/auth/sign-out', { method: 'POST', headers, body: '{}' });
    },
    renew() {
      renewal ??= deferred<boolean>();
      if (state !== 'renewing') enter('renewing');
      return renewal.promise;
    },
  };
}

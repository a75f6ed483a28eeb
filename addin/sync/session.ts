import { deviceHeader, type NextBody, type Step, step, tokenHeader } from '../../shared/wire/entering.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { type Deferred, deferred } from './deferred.ts';
import { exchange, type Fetch } from './exchange.ts';
import type { Keep } from './keep.ts';
import { createLeftSessions } from './left-sessions.ts';
import type { ProviderShown } from './provider-door.ts';
import { unexpectedAnswer } from './troubles.ts';

/** `renewing`: a call has found that the sign-in has expired, and waits for a new one. */
export type SessionState = 'signed-out' | 'signed-in' | 'renewing';

export type Session = {
  token(): string | null;
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  signIn(username: string, password: string): Promise<Outcome<Taken>>;
  /** Signs in by the key of a one-time address. */
  openKey(key: string): Promise<Outcome<Taken>>;
  /** Takes the next step of a sign-in that was begun. */
  next(given: NextBody): Promise<Outcome<Taken>>;
  /** Asks for a new password by mail; the answer says nothing of whether there is such an account. */
  forget(username: string): Promise<Outcome<void>>;
  /** Enters by what has come of the provider; `expected` is whose work waits, null for anybody. */
  enterByProvider(shown: ProviderShown, expected: string | null): Promise<Outcome<Taken>>;
  signOut(): void;
  /** Resolves once the person has signed in again (true) or has signed out instead (false). */
  renew(): Promise<boolean>;
};

/** The step that follows, or the end of the walk: the person is in once `begin` is called, and may read something first. */
export type Taken = Exclude<Step, { step: 'done' }> | (Extract<Step, { step: 'done' }> & { begin(): void });

const name = 'traimat.token';

/** What the server knows this browser by, for an account that has signed in by it. */
const deviceName = (username: string) => `traimat.device.${username.trim().toLowerCase()}`;

/**
 * The person's sign-in on this computer. The token lies in localStorage, not sessionStorage: Excel for Windows starts a
 * new browser session whenever the pane is reopened. The server ends it after its hours, and the person by signing out.
 */
export function createSession(fetch: Fetch, keep: Keep): Session {
  const listeners = new Set<() => void>();
  const leftSessions = createLeftSessions(fetch, keep);
  let state: SessionState = keep.read(name) === null ? 'signed-out' : 'signed-in';
  let renewal: Deferred<boolean> | null = null;
  let entering = '';

  const enter = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const endRenewal = (renewed: boolean) => {
    renewal?.resolve(renewed);
    renewal = null;
  };
  const post = (path: string, body: object) =>
    exchange(fetch, `/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const take = async (path: string, body: object): Promise<Outcome<Taken>> => {
    const answered = await post(path, body);
    if (!answered.ok) return answered;
    const { headers } = answered.value;
    const taken = step.safeParse(answered.value.body);
    if (!taken.success) return failed(unexpectedAnswer);
    if (taken.data.step === 'new-password') entering = taken.data.username;
    if (taken.data.step !== 'done') return done(taken.data);
    const token = headers.get(tokenHeader);
    if (token === null) return failed(unexpectedAnswer);
    const device = headers.get(deviceHeader);
    if (device !== null && entering !== '') keep.write(deviceName(entering), device);
    const begin = () => {
      const before = keep.read(name);
      if (before !== null) leftSessions.leave(before);
      keep.write(name, token);
      enter('signed-in');
      endRenewal(true);
      void leftSessions.end();
    };
    return done({ ...taken.data, begin });
  };

  return {
    token: () => keep.read(name),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn(username, password) {
      entering = username;
      const device = keep.read(deviceName(username));
      return take('sign-in/username', { username, password, ...(device === null ? {} : { device }) });
    },
    openKey: (key) => take('key', { key }),
    next: (given) => take('next', given),
    async forget(username) {
      const answered = await post('forgotten', { username });
      return answered.ok ? done(undefined) : answered;
    },
    enterByProvider({ path, body }, expected) {
      entering = '';
      return take(`provider/${path}`, { ...body, expected });
    },
    signOut() {
      const token = keep.read(name);
      if (token !== null) leftSessions.leave(token);
      keep.remove(name);
      enter('signed-out');
      endRenewal(false);
      void leftSessions.end();
    },
    renew() {
      renewal ??= deferred<boolean>();
      if (state !== 'renewing') enter('renewing');
      return renewal.promise;
    },
  };
}

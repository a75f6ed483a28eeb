import type { NextBody, SignInBody, Step } from '../../../shared/wire/entering.ts';
import type { AccessRecord } from '../../access/access-record.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Auth, SignInAccount } from '../auth.ts';
import type { KnownDevices } from '../known-devices.ts';
import type { OneTimeKeys } from '../one-time-keys.ts';
import { refusePassword } from '../password-policy.ts';
import { refusalOf } from '../second-factor/code-refusal.ts';
import type { SecondFactors } from '../second-factor/second-factors.ts';
import type { Caller } from '../sessions.ts';
import type { Attempt, Slowing } from './slowing.ts';
import type { Held, Tickets } from './tickets.ts';

/** The walk of steps by which a person comes to a session, whichever way they have shown who they are. */
export type Entering = {
  byPassword(given: SignInBody, caller: Caller): Promise<Entered | Refusal>;
  /** By the key of a one-time address, which is used up when the password is set: whoever only looks loses nothing. */
  byKey(key: string): Promise<Entered | Refusal>;
  /** Takes the step that a ticket stands for. */
  next(given: NextBody, caller: Caller): Promise<Entered | Refusal>;
  /**
   * Goes on with somebody who has shown who they are: to a provider, which is trusted for the second factor, too, or by the
   * key of the first start. The account must be there.
   */
  enter(username: string, by: 'provider' | 'key', caller: Caller): Promise<Entered | Refusal>;
};

/** The next step; after the last one, the token of the session and the mark of the device. */
export type Entered = { step: Step; session: { token: string; device: string } | null };

export type EnteringNeeds = {
  auth: Pick<Auth, 'findAccount' | 'checkPassword' | 'setPassword' | 'sessions' | 'keep' | 'hasher'>;
  keys: Pick<OneTimeKeys, 'look' | 'use'>;
  tickets: Tickets;
  secondFactors: SecondFactors;
  devices: KnownDevices;
  slowing: Slowing;
  clock: () => Date;
  /** Whether somebody must have a second factor. */
  demandsSecondFactor(person: Person): Promise<boolean>;
  access: Pick<AccessRecord, 'record'>;
};

/** How somebody has shown who they are, and so what is still asked of them. */
type Shown = 'password' | 'key' | 'provider';

/** What a new password may be set by. The key of the first start makes an account, and is none of these. */
const purposes = ['invitation', 'renewal', 'forgotten'] as const;

export function createEntering(needs: EnteringNeeds): Entering {
  const { auth, keys, tickets, secondFactors, devices, slowing, clock, demandsSecondFactor, access } = needs;

  /**
   * | account | shown | its password | has a second factor | must have one | next |
   * |---|---|---|---|---|---|
   * | deactivated | any | any | any | any | refused |
   * | else | to a provider | any | any | any | done |
   * | else | a password | one-time, past its end | any | any | refused |
   * | else | a password | one-time | any | any | new-password |
   * | else | otherwise | own | yes | any | second-factor |
   * | else | otherwise | own | no | yes | set-up-second-factor |
   * | else | otherwise | own | no | no | done |
   */
  async function goOn(
    account: SignInAccount,
    shown: Shown,
    caller: Caller,
    device: string | null,
  ): Promise<Entered | Refusal> {
    const { username, displayName } = account.person;
    if (account.state === 'deactivated') return { refused: 'account-deactivated' };
    if (shown === 'provider') return finish(account, caller);
    if (shown === 'password' && account.passwordUntil !== null) {
      if (Date.parse(account.passwordUntil) <= clock().getTime()) return { refused: 'password-expired' };
      const ticket = await tickets.make('new-password', username, '');
      return { step: { step: 'new-password', ticket, username, displayName }, session: null };
    }
    if (await secondFactors.read(username)) {
      const ticket = await tickets.make('second-factor', username, device ?? '');
      return { step: { step: 'second-factor', ticket }, session: null };
    }
    if (await demandsSecondFactor(account.person)) {
      const { secret, uri } = secondFactors.propose(username);
      const ticket = await tickets.make('set-up-second-factor', username, secret);
      return { step: { step: 'set-up-second-factor', ticket, uri, secret }, session: null };
    }
    return finish(account, caller);
  }

  async function finish({ id, person }: SignInAccount, caller: Caller, recoveryCodes?: string[]): Promise<Entered> {
    const token = await auth.sessions.begin(id, caller);
    access.record('signed-in', { ...caller, username: person.username });
    const step: Step = recoveryCodes ? { step: 'done', recoveryCodes } : { step: 'done' };
    return { step, session: { token, device: devices.mark(person.username) } };
  }

  /** Lets it be tried unless it has to wait, and counts it where it is wrong. */
  async function tried<Right extends object | null>(
    attempt: Attempt,
    account: SignInAccount | null,
    caller: Caller,
    check: () => Promise<Right | Refusal>,
  ): Promise<Right | Refusal> {
    const retryAfter = await slowing.tryNow(attempt);
    const username = account?.person.username ?? null;
    if (retryAfter !== null) {
      access.record('slowed', { ...caller, username });
      return { refused: 'sign-in-slowed', retryAfter };
    }
    const answer = await check();
    if (answer && isRefusal(answer)) access.record('failed', { ...caller, username });
    else await slowing.passed(attempt);
    return answer;
  }

  async function setPassword(held: Held, account: SignInAccount, password: string, caller: Caller) {
    const refused = await refusePassword(password, account.person, account.hash);
    if (refused) return refused;
    if (!(await tickets.spend(held))) return { refused: 'ticket-ended' } as const;
    if (held.content) {
      const { kind } = await keys.use(held.content, purposes);
      if (kind !== 'good') return { refused: `key-${kind}` } as const;
    }
    const gone = await auth.setPassword(account, password);
    if (gone) return gone;
    return goOn({ ...account, passwordUntil: null }, 'password', caller, null);
  }

  async function checkCode(held: Held, account: SignInAccount, code: string, caller: Caller) {
    const { username } = account.person;
    const attempt: Attempt = { kind: 'code', username, address: caller.address, device: held.content || null };
    const refused = await tried(attempt, account, caller, async () => {
      const { kind } = await secondFactors.check(username, code);
      return kind === 'right' ? null : refusalOf(kind);
    });
    if (refused) return refused;
    if (!(await tickets.spend(held))) return { refused: 'ticket-ended' } as const;
    return finish(account, caller);
  }

  async function setUp(held: Held, account: SignInAccount, code: string, caller: Caller) {
    const { username } = account.person;
    const confirmed = await secondFactors.confirm(username, held.content, code);
    if (confirmed.kind !== 'set-up') return refusalOf(confirmed.kind);
    if (!(await tickets.spend(held))) return { refused: 'ticket-ended' } as const;
    await auth.keep('set-up-second-factor', account.person, account.person);
    return finish(account, caller, confirmed.recoveryCodes);
  }

  return {
    async byPassword({ username, password, device: mark }, caller) {
      // Before anything is counted: whoever is sent away has not tried.
      const crowded = auth.hasher.retryAfter();
      if (crowded !== null) return { refused: 'sign-in-crowded', retryAfter: crowded };
      const device = devices.read(username.toLowerCase(), mark);
      const attempt: Attempt = { kind: 'password', username, address: caller.address, device };
      const meant = await auth.findAccount(username);
      const account = await tried(attempt, meant, caller, async (): Promise<SignInAccount | Refusal> => {
        const right = await auth.checkPassword(meant, password);
        return meant && right ? meant : { refused: 'wrong-credentials' };
      });
      return isRefusal(account) ? account : goOn(account, 'password', caller, device);
    },
    async byKey(key) {
      const looked = await keys.look(key, purposes);
      if (looked.kind !== 'good') return { refused: `key-${looked.kind}` };
      const account = await auth.findAccount(looked.username);
      if (!account) return { refused: 'key-unknown' };
      if (account.state === 'deactivated') return { refused: 'account-deactivated' };
      const { username, displayName } = account.person;
      const ticket = await tickets.make('new-password', username, key);
      return { step: { step: 'new-password', ticket, username, displayName }, session: null };
    },
    async next(given, caller) {
      const held = await tickets.find(given.ticket);
      const account = held && (await auth.findAccount(held.username));
      if (!held || !account) return { refused: 'ticket-ended' };
      if (account.state === 'deactivated') return { refused: 'account-deactivated' };
      if ('password' in given) {
        return held.purpose === 'new-password'
          ? setPassword(held, account, given.password, caller)
          : { refused: 'ticket-ended' };
      }
      if (held.purpose === 'second-factor') return checkCode(held, account, given.code, caller);
      if (held.purpose === 'set-up-second-factor') return setUp(held, account, given.code, caller);
      return { refused: 'ticket-ended' };
    },
    async enter(username, by, caller) {
      const account = await auth.findAccount(username);
      if (!account) throw new Error('whoever enters has an account');
      return goOn(account, by, caller, null);
    },
  };
}

import { hkdfSync } from 'node:crypto';
import { isSecondFactorDemanded } from '../../../shared/rules/accounts/second-factor-demand.ts';
import type { AccessRecord } from '../../access/access-record.ts';
import type { Installation } from '../../installation/installation.ts';
import type { Person } from '../../person.ts';
import type { EnteringStorage } from '../../storage/port/entering.ts';
import type { Auth } from '../auth.ts';
import { createKnownDevices } from '../known-devices.ts';
import type { OneTimeKeys } from '../one-time-keys.ts';
import { createSeal } from '../sealed.ts';
import { createSecondFactors, type SecondFactors } from '../second-factor/second-factors.ts';
import { type Counting, countInMemory } from './counting.ts';
import { createEntering, type Entering } from './entering.ts';
import { createSlowing, type Slowing } from './slowing.ts';
import { createTickets, type Tickets } from './tickets.ts';

export type SignInNeeds = {
  auth: Auth;
  storage: EnteringStorage;
  clock: () => Date;
  secret: string;
  /** Wrong passwords of one address in a minute, whatever accounts they are for. */
  triesPerMinute: number;
  /** How tries are counted; in this process unless it is said. */
  counting?: Counting;
  installation: Pick<Installation, 'current'>;
  keys: OneTimeKeys;
  access: Pick<AccessRecord, 'record'>;
};

/** Signing in, and what belongs to it: the walk, second factors, and how guessing is slowed. */
export type SignIn = {
  /** Whether somebody must have a second factor. */
  demandsSecondFactor(person: Person): Promise<boolean>;
  entering: Entering;
  secondFactors: SecondFactors;
  slowing: Slowing;
  tickets: Tickets;
  /** The key that one person's unsent work is kept by on a computer: 256 bits in base64, and stored nowhere. */
  outboxKey(username: string): string;
};

export function createSignIn(needs: SignInNeeds): SignIn {
  const { auth, storage, clock, secret, triesPerMinute, counting = countInMemory, installation } = needs;
  const secondFactors = createSecondFactors({
    storage,
    seal: createSeal(secret, 'second factors'),
    hasher: auth.hasher,
    clock,
  });
  const tickets = createTickets(storage, createSeal(secret, 'tickets'), clock);
  const slowing = createSlowing(triesPerMinute, counting);
  const demandsSecondFactor: SignIn['demandsSecondFactor'] = async ({ role }) =>
    isSecondFactorDemanded(await installation.current(), role);
  const entering = createEntering({
    ...needs,
    demandsSecondFactor,
    tickets,
    secondFactors,
    devices: createKnownDevices(secret),
    slowing,
  });
  return { entering, secondFactors, slowing, tickets, demandsSecondFactor, outboxKey: outboxKeys(secret) };
}

function outboxKeys(secret: string): SignIn['outboxKey'] {
  return (username) => Buffer.from(hkdfSync('sha256', secret, '', `outbox\n${username}`, 32)).toString('base64');
}

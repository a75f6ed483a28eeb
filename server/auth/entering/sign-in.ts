import type { AccessRecord } from '../../access/access-record.ts';
import type { Person } from '../../person.ts';
import type { EnteringStorage } from '../../storage/storage.ts';
import type { Auth } from '../auth.ts';
import { createKnownDevices } from '../known-devices.ts';
import { createSeal } from '../sealed.ts';
import { createSecondFactors, type SecondFactors } from '../second-factor/second-factors.ts';
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
  demandsSecondFactor(person: Person): Promise<boolean>;
  access: Pick<AccessRecord, 'record'>;
};

/** Signing in, and what belongs to it: the walk, second factors, and how guessing is slowed. */
export type SignIn = Pick<SignInNeeds, 'demandsSecondFactor'> & {
  entering: Entering;
  secondFactors: SecondFactors;
  slowing: Slowing;
  tickets: Tickets;
};

export function createSignIn(needs: SignInNeeds): SignIn {
  const { auth, storage, clock, secret, triesPerMinute } = needs;
  const secondFactors = createSecondFactors({
    storage,
    seal: createSeal(secret, 'second factors'),
    hasher: auth.hasher,
    clock,
  });
  const tickets = createTickets(storage, createSeal(secret, 'tickets'), clock);
  const slowing = createSlowing(triesPerMinute);
  const entering = createEntering({
    ...needs,
    tickets,
    secondFactors,
    devices: createKnownDevices(secret),
    slowing,
  });
  return { entering, secondFactors, slowing, tickets, demandsSecondFactor: needs.demandsSecondFactor };
}

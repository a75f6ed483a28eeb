import type { EnteringStorage, TicketPurpose } from '../../storage/port/entering.ts';
import { hidden, randomKey } from '../hidden.ts';
import type { Seal } from '../sealed.ts';

const tenMinutes = 10 * 60 * 1000;

/** A ticket that somebody holds: for whom, for what, and what the step needs to know. */
export type Held = { hash: string; purpose: TicketPurpose; username: string; content: string };

export type Tickets = {
  /** Gives the ticket as text, once: only its hash is stored. */
  make(purpose: TicketPurpose, username: string, content?: string): Promise<string>;
  /** Null when it is unknown or has ended. It stays good until it is spent: a mistyped code may be typed again. */
  find(ticket: string): Promise<Held | null>;
  /** False when somebody else has spent it first. */
  spend(held: Held): Promise<boolean>;
};

/** The right to take the next step of a sign-in: no session, and good for ten minutes. */
export function createTickets(storage: EnteringStorage, seal: Seal, clock: () => Date): Tickets {
  return {
    async make(purpose, username, content = '') {
      const ticket = randomKey();
      const until = new Date(clock().getTime() + tenMinutes).toISOString();
      await storage.saveTicket({ hash: hidden(ticket), purpose, username, until, content: seal.seal(content) });
      return ticket;
    },
    async find(ticket) {
      const kept = await storage.readTicket(hidden(ticket), clock().toISOString());
      const content = kept && seal.unseal(kept.content);
      return kept && content !== null ? { ...kept, content } : null;
    },
    spend: ({ hash }) => storage.spendTicket(hash),
  };
}

import type { Act } from '../../shared/rules/sheets/workflow.ts';
import type { AccessKind } from '../../shared/terms/access.ts';
import type { MailOutcome } from '../storage/port/mail.ts';
import type { Trouble } from '../storage/trouble.ts';

/** What happens in the server and is counted: kinds, numbers and patterns of routes, never whose it is. */
export type Happening =
  | { what: 'request'; method: string; route: string; status: number; seconds: number }
  | { what: 'trouble'; trouble: Trouble }
  | { what: 'access'; kind: AccessKind }
  | { what: 'stored'; act: Act }
  | { what: 'replayed' }
  | { what: 'mail'; outcome: MailOutcome }
  | { what: 'digests'; counts: Record<MailOutcome, number> }
  /** Writes that waited for each other, and that one commit has stored. */
  | { what: 'commit'; turns: number; seconds: number };

/** Tells that something has happened, where it happens. Whoever tells it does not know who counts. */
export type Meter = (happening: Happening) => void;

/** Where nobody counts. */
export const noMeter: Meter = () => {};

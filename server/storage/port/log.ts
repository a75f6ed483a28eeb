import type { Anchor, FactName, LogBreak } from '../../../shared/terms/log.ts';
import type { Facts, Link } from '../tables.ts';
import type { Author } from './author.ts';

/** What was done, link by link. */
export type LogStorage = {
  /** Without `fact`, a deed that stored several facts comes once: as the event or the setting that it is. */
  listLogged(selection: LogSelection): Promise<LoggedFact[]>;
  readLogEnd(): Promise<LogEnd>;
};

/**
 * The last link, and how often standings have been made anew (standings/rebuild.ts): while both are the same, so is whatever
 * is read of facts and standings.
 */
export type LogEnd = { link: number; hash: string; rebuilt: number | null };

/** What is looked for in the log: the deeds before a link (else the newest), as many as are wanted, newest first. */
export type LogSelection = {
  person?: string | undefined;
  indicator?: string | undefined;
  period?: string | undefined;
  district?: string | undefined;
  act?: string | undefined;
  fact?: FactName | undefined;
  /** Moments: from the first on, before the second. */
  from?: string | undefined;
  until?: string | undefined;
  before?: number | undefined;
  limit: number;
};

/** A deed as it was written down: the row that was stored, and the one that it follows, where it follows one. */
export type LoggedFact = {
  [Fact in FactName]: { fact: Fact; row: Facts[Fact]; before: Facts[Fact] | null };
}[FactName] &
  Pick<Link, 'link' | 'at' | 'act' | 'indicator' | 'period' | 'district'> & { by: Author };

/** How the log was found: up to which link it was read, and the first place where it does not hold. */
export type Verification = { last: Anchor; broken: LogBreak | null };

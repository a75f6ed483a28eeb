import type { AccessKind } from '../../../shared/terms/access.ts';

/** A line of the access record (server/access/): what happened alike in a minute, and how often. */
export type AccessEntry = {
  kind: AccessKind;
  /** When the minute began. */
  at: string;
  /** Empty where no account is known. */
  username: string;
  address: string;
  route: string;
  count: number;
};

export type StoredAccess = AccessEntry & { id: number };

/** Which lines: before one (else the newest), as many as are wanted, newest first. Moments: from the first on, before the second. */
export type AccessSelection = {
  kind?: AccessKind | undefined;
  person?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  before?: number | undefined;
  limit: number;
};

/** The only thing stored that is no fact of the log and that goes again. */
export type AccessStorage = {
  /** Adds lines, or their counts to what is there of the same minute. */
  saveAccess(entries: AccessEntry[]): Promise<void>;
  listAccess(selection: AccessSelection): Promise<StoredAccess[]>;
  /** Takes away what is older than a moment, and of each kind all but the newest `most` lines. */
  pruneAccess(oldest: string, most: number): Promise<void>;
};

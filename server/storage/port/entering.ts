/** What signing in takes besides an account: nothing that people have stored, so nothing that the log holds. */
export type EnteringStorage = {
  saveTicket(ticket: Ticket): Promise<void>;
  /** Null when it is not known, or has ended. */
  readTicket(hash: string, now: string): Promise<Ticket | null>;
  /** Takes it away: of all who ask at once, one is told true. */
  spendTicket(hash: string): Promise<boolean>;
  readSecondFactor(username: string): Promise<SecondFactor | null>;
  /** The accounts that have one. */
  listSecondFactors(): Promise<string[]>;
  /** Sets it in place of an earlier one, with the hashes of its recovery codes. */
  saveSecondFactor(factor: SecondFactor, recoveryHashes: string[]): Promise<void>;
  removeSecondFactor(username: string): Promise<void>;
  /** Marks the code of a step of time as used; false when it, or a later one, was used before. */
  spendCode(username: string, step: number): Promise<boolean>;
  listRecoveryCodes(username: string): Promise<string[]>;
  saveRecoveryCodes(username: string, hashes: string[]): Promise<void>;
  /** Takes one away: of all who ask at once, one is told true. */
  spendRecoveryCode(username: string, hash: string): Promise<boolean>;
};

export type TicketPurpose = 'new-password' | 'second-factor' | 'set-up-second-factor' | 'own-second-factor';

export type Ticket = { hash: string; purpose: TicketPurpose; username: string; until: string; content: string };

/** `secret` is encrypted; `used` is the newest step of time whose code was used. */
export type SecondFactor = { username: string; secret: string; since: string; used: number };

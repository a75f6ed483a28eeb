/**
 * Where somebody's daily digest goes, and whether they want it. `confirmed`: by the link in a mail to that address;
 * nothing else is sent there before.
 */
export type MailWish = { address: string | null; digest: boolean; confirmed: boolean };

/** One try to send somebody the digest of a day in Bangkok. */
export type DigestAttempt = { username: string; day: string; attempt: number };

export type MailStorage = {
  /** The newest wish; null while somebody has said nothing. */
  readMailWish(username: string): Promise<MailWish | null>;
  /** The newest wish of everybody who has said something, by account name. */
  listMailWishes(): Promise<(MailWish & { username: string })[]>;
  /** Sets a wish; the earlier one stays on record. */
  saveMailWish(username: string, wish: MailWish, at: string): Promise<void>;
  /**
   * Takes the right to send somebody's digest of a day, before it is sent: of all who ask at once, on any number of
   * servers, one gets it. What was put off may be tried a second time; nothing else is, since rather none than two.
   *
   * | tries of the day | outcome of the last | gives |
   * |---|---|---|
   * | none | – | 1 |
   * | 1 | deferred | 2 |
   * | 1 | any other, or none yet | null |
   * | 2 | any, or none yet | null |
   */
  claimDigest(username: string, day: string, at: string): Promise<DigestAttempt | null>;
  /** Whose digest of a day cannot be claimed any more, or not while a try is under way. */
  listSpentDigests(day: string): Promise<string[]>;
  saveDigestOutcome(attempt: DigestAttempt, outcome: MailOutcome, at: string): Promise<void>;
};

/**
 * How giving a letter to the mail server has ended.
 *
 * | outcome | the letter |
 * |---|---|
 * | sent | has been taken |
 * | refused | will never be taken: such an address, such a letter |
 * | deferred | has not been taken now, and may be later |
 * | unanswered | may have been taken or not: the server said nothing, or could not be reached |
 */
export const mailOutcomes = ['sent', 'refused', 'deferred', 'unanswered'] as const;

export type MailOutcome = (typeof mailOutcomes)[number];

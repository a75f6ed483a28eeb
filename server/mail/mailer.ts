/** One letter to one person, in plain words and as a page, and the address by which they end such letters. */
export type Mail = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  unsubscribe: string;
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

export type Mailer = {
  /** Never throws, and ends within the time that the mailer was made with. */
  send(mail: Mail): Promise<MailOutcome>;
  /** Whether the mail server lets us in now. */
  verify(): Promise<boolean>;
  /** Breaks off what is under way; nothing is sent after it. */
  close(): void;
};

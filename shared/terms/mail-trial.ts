/**
 * How a test mail has ended:
 *
 * | outcome | the mail server |
 * |---|---|
 * | sent | has taken it |
 * | unknown-host | is no machine of this name |
 * | unreachable | does not answer at this host and port |
 * | no-tls | offers no TLS, or by a certificate that nobody vouches for |
 * | wrong-login | does not know this user and password |
 * | refused | does not take such a letter: from this address, or to that one |
 * | deferred | has put it off |
 */
export const mailTrials = [
  'sent',
  'unknown-host',
  'unreachable',
  'no-tls',
  'wrong-login',
  'refused',
  'deferred',
] as const;
export type MailTrial = (typeof mailTrials)[number];

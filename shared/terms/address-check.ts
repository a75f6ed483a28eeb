/**
 * What the server finds when it goes to its own public address:
 *
 * | finding | what is there |
 * |---|---|
 * | sound | this server, by a certificate that the world vouches for |
 * | self-made | this server, by a certificate that nobody vouches for |
 * | unknown-host | no machine of this name |
 * | refused | a machine that does not listen there |
 * | silent | nothing that answers in time |
 * | no-tls | something that does not speak TLS |
 * | expired | a certificate whose time is over |
 * | not-yet | a certificate whose time has not come: or a clock is wrong |
 * | other-name | a certificate of another name |
 * | other-server | something else than this server |
 */
export const addressFindings = [
  'sound',
  'self-made',
  'unknown-host',
  'refused',
  'silent',
  'no-tls',
  'expired',
  'not-yet',
  'other-name',
  'other-server',
] as const;
export type AddressFinding = (typeof addressFindings)[number];

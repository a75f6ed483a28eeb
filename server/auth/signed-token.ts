import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session token in an `Authorization` header, when better-auth's signature on it is ours; else null. Done here
 * because better-auth's own way, through cookies and web cryptography, takes a millisecond of each call: as long as
 * storing a submission does.
 */
export function signedToken(authorization: string | undefined, secret: string): string | null {
  const match = /^Bearer ([^.\s]+)\.(\S+)$/i.exec(authorization ?? '');
  const [, token = '', signature = ''] = match ?? [];
  const given = Buffer.from(decode(signature), 'base64');
  const ours = createHmac('sha256', secret).update(token).digest();
  return match && given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
}

/** The header `set-auth-token` bears it as a cookie would: percent-encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

import { createHmac, timingSafeEqual } from 'node:crypto';

/** A session's token as it is handed out: with the server's signature, so that what the database holds opens no door. */
export function signToken(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${signature(token, secret).toString('base64')}`);
}

/** The session's token in an `Authorization` header, when the signature on it is ours; else null. */
export function signedToken(authorization: string | undefined, secret: string): string | null {
  const match = /^Bearer ([^.\s]+)\.(\S+)$/i.exec(authorization ?? '');
  const [, token = '', given = ''] = match ?? [];
  const bytes = Buffer.from(decode(given), 'base64');
  const ours = signature(token, secret);
  return match && bytes.length === ours.length && timingSafeEqual(bytes, ours) ? token : null;
}

function signature(token: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(token).digest();
}

/** It is handed out percent-encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

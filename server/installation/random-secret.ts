import { randomBytes } from 'node:crypto';

/** A new secret, of letters that an address can bear. */
export function randomSecret(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

import { hash, randomBytes } from 'node:crypto';

/** A key that nobody guesses: 256 bits, fit for an address. */
export function randomKey(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a key: who reads the database cannot use it. */
export function hidden(key: string): string {
  return hash('sha256', key);
}

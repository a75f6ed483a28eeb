import type { Trouble } from '../trouble.ts';

/** SQLite's primary result codes; extended codes hold them in their lowest byte. */
const troubles: Record<number, Trouble> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'gone',
  11: 'corrupt',
  13: 'full',
  14: 'gone',
  26: 'corrupt',
};

/** What an error of SQLite means; null for one that is none of its own. */
export function sqliteTrouble(error: unknown): Trouble | null {
  if (!(error instanceof Error && 'errcode' in error)) return null;
  return troubles[Number(error.errcode) & 0xff] ?? 'other';
}

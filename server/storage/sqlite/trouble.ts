import type { Trouble } from '../trouble.ts';

/** By SQLite's result codes; an extended one holds the plain one in its last byte. */
const troubles: Record<number, Trouble> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  // What reading or writing the file came to, a pulled disk among it.
  10: 'gone',
  11: 'corrupt',
  13: 'full',
  14: 'gone',
  26: 'corrupt',
};

/** What an error of SQLite means; null where it is none of SQLite. */
export function sqliteTrouble(error: unknown): Trouble | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return troubles[Number(error.errcode) & 0xff] ?? 'other';
}

import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { troubleOf } from '../storage/trouble.ts';
import type { Account } from './account.ts';

const aMinute = 60 * 1000;

/**
 * Writes down that somebody is here, once a minute at most: not every call is a write. Where the database takes nothing in,
 * they may read all the same.
 */
export async function see(
  db: Kysely<Tables>,
  { id, lastSeenAt }: Pick<Account, 'id' | 'lastSeenAt'>,
  now: Date,
): Promise<void> {
  if (lastSeenAt !== null && now.getTime() - Date.parse(lastSeenAt) < aMinute) return;
  try {
    await db.updateTable('user').set({ lastSeenAt: now.toISOString() }).where('id', '=', id).execute();
  } catch (error) {
    if (troubleOf(error) === null) throw error;
  }
}

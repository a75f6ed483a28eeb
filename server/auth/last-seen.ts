import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { troubleOf } from '../storage/trouble.ts';
import type { Account } from './account.ts';

const aMinute = 60 * 1000;

/**
 * Writes down that somebody is here, once a minute at most: not every call is a write. What is kept of their account stays
 * as it was before (storage/groups.ts), so what was written here is remembered. Where the database takes nothing in, they
 * may read all the same.
 */
export function createLastSeen(db: Kysely<Tables>) {
  const written = new Map<string, number>();
  return async ({ id, lastSeenAt }: Pick<Account, 'id' | 'lastSeenAt'>, now: Date): Promise<void> => {
    const last = Math.max(written.get(id) ?? 0, lastSeenAt === null ? 0 : Date.parse(lastSeenAt));
    if (now.getTime() - last < aMinute) return;
    written.set(id, now.getTime());
    try {
      await db.updateTable('user').set({ lastSeenAt: now.toISOString() }).where('id', '=', id).execute();
    } catch (error) {
      written.delete(id);
      if (troubleOf(error) === null) throw error;
    }
  };
}

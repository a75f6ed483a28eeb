import { hash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/**
 * What a key lets somebody do, once:
 *
 * | purpose | who has it | what for |
 * |---|---|---|
 * | set-up | who starts the server | makes the first administrator; its account name is empty |
 * | invitation | who has been invited | sets the first password |
 * | renewal | whose access an administrator has renewed | sets a new password |
 * | forgotten | who has asked for it by mail | sets a new password |
 */
export const keyPurposes = ['set-up', 'invitation', 'renewal', 'forgotten'] as const;
export type KeyPurpose = (typeof keyPurposes)[number];

/** Why a key is not good: there is none such, its time is over, it has been used, or another one stands in its place. */
export type KeyFault = 'unknown' | 'expired' | 'used' | 'replaced';

export type KeyOwner = { username: string; purpose: KeyPurpose };

export type KeyOutcome = ({ kind: 'good' } & KeyOwner) | { kind: KeyFault };

export type OneTimeKeys = {
  /** A new key, as text that is stored nowhere; what was made for the same account and purpose is good no more. */
  make(username: string, purpose: KeyPurpose, until: Date): Promise<string>;
  /** Whose a key is, without using it. */
  look(text: string, purposes: readonly KeyPurpose[]): Promise<KeyOutcome>;
  /** Uses a key up: of two who come with it at once, one finds it good. */
  use(text: string, purposes: readonly KeyPurpose[]): Promise<KeyOutcome>;
  /** Takes back every key of an account. */
  takeBack(username: string): Promise<void>;
  /** The keys for something that have been neither used nor replaced; the end of one may be past. */
  listOpen(purposes: readonly KeyPurpose[]): Promise<(KeyOwner & { until: string })[]>;
};

/** How long it is still told of a key that its time is over; afterwards nothing is known of it. */
const remembered = 90 * 24 * 60 * 60 * 1000;

/** Keys that are good once, for a time, for one purpose. Only their SHA-256 is stored, which opens nothing. */
export function createOneTimeKeys(db: Kysely<Tables>, clock: () => Date): OneTimeKeys {
  const look: OneTimeKeys['look'] = async (text, purposes) => {
    const key = await db.selectFrom('one_time_keys').selectAll().where('hash', '=', hashOf(text)).executeTakeFirst();
    if (!key || !purposes.includes(key.purpose)) return { kind: 'unknown' };
    if (key.ended) return { kind: key.ended };
    if (key.until <= clock().toISOString()) return { kind: 'expired' };
    return { kind: 'good', username: key.username, purpose: key.purpose };
  };
  return {
    async make(username, purpose, until) {
      const text = randomBytes(24).toString('base64url');
      const now = clock();
      const key = { hash: hashOf(text), username, purpose, made_at: now.toISOString(), until: until.toISOString() };
      await inTransaction(db, async (transaction) => {
        const forgotten = new Date(now.getTime() - remembered).toISOString();
        await transaction.deleteFrom('one_time_keys').where('until', '<', forgotten).execute();
        await transaction
          .updateTable('one_time_keys')
          .set({ ended: 'replaced' })
          .where((where) => where.and({ username, purpose }))
          .where('ended', 'is', null)
          .execute();
        await transaction.insertInto('one_time_keys').values(key).execute();
      });
      return text;
    },
    look,
    async use(text, purposes) {
      const { numUpdatedRows } = await db
        .updateTable('one_time_keys')
        .set({ ended: 'used' })
        .where('hash', '=', hashOf(text))
        .where('purpose', 'in', purposes)
        .where('ended', 'is', null)
        .where('until', '>', clock().toISOString())
        .executeTakeFirst();
      const found = await look(text, purposes);
      // Whoever has used it up finds it used, as anybody does who comes later.
      if (numUpdatedRows !== 1n) return found;
      const owner = await db
        .selectFrom('one_time_keys')
        .select(['username', 'purpose'])
        .where('hash', '=', hashOf(text))
        .executeTakeFirstOrThrow();
      return { kind: 'good', ...owner };
    },
    async takeBack(username) {
      await db
        .updateTable('one_time_keys')
        .set({ ended: 'replaced' })
        .where('username', '=', username)
        .where('ended', 'is', null)
        .execute();
    },
    listOpen: (purposes) =>
      db
        .selectFrom('one_time_keys')
        .select(['username', 'purpose', 'until'])
        .where('purpose', 'in', purposes)
        .where('ended', 'is', null)
        .orderBy('username')
        .execute(),
  };
}

/** In the transaction that a caller is in already, else in one of its own. */
async function inTransaction(db: Kysely<Tables>, work: (transaction: Kysely<Tables>) => Promise<void>): Promise<void> {
  await (db.isTransaction ? work(db) : db.transaction().execute(work));
}

/** 192 random bits need no salt and no slowness: nobody can try them all. */
function hashOf(text: string): string {
  return hash('sha256', text);
}

import type { Kysely } from 'kysely';
import type { DigestAttempt, MailStorage, MailWish } from './port/mail.ts';
import type { Tables } from './tables.ts';
import { append, listNewest } from './versioned.ts';

/** Wishes for a daily digest, and which digests have been sent. */
export function createMailStorage(db: Kysely<Tables>): MailStorage {
  return {
    async readMailWish(username) {
      const [wish] = await listMailWishes(db, { username });
      return wish ? { address: wish.address, digest: wish.digest, confirmed: wish.confirmed } : null;
    },
    listMailWishes: () => listMailWishes(db),
    saveMailWish: (username, { address, digest, confirmed }, at) => {
      const wish = {
        username,
        address,
        digest: Number(digest),
        confirmed: confirmed ? 1 : null,
        stored_at: at,
      } as const;
      return append(db, 'mail_settings', wish, { act: 'set-mail', at, by: { username, displayName: '' } });
    },
    claimDigest: (username, day, at) => claimDigest(db, { username, day }, at),
    listSpentDigests: (day) => listSpentDigests(db, day),
    async saveDigestOutcome(attempt, outcome, at) {
      await db
        .insertInto('digest_outcomes')
        .values({ ...attempt, outcome, stored_at: at })
        .execute();
    },
  };
}

async function listMailWishes(
  db: Kysely<Tables>,
  selection: { username?: string } = {},
): Promise<(MailWish & { username: string })[]> {
  const rows = await listNewest(db, 'mail_settings', selection);
  return rows.map(({ username, address, digest, confirmed }) => ({
    ...{ username, address, digest: digest === 1, confirmed: confirmed === 1 },
  }));
}

async function claimDigest(
  db: Kysely<Tables>,
  digest: { username: string; day: string },
  at: string,
): Promise<DigestAttempt | null> {
  const last = await attemptsOf(db, digest.day)
    .where('digests.username', '=', digest.username)
    .orderBy('digests.attempt', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last && isSpent(last)) return null;
  const attempt = (last?.attempt ?? 0) + 1;
  // The primary key decides between two that have read the same: the second one's row is not taken.
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('digests')
    .values({ ...digest, attempt, claimed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? { ...digest, attempt } : null;
}

async function listSpentDigests(db: Kysely<Tables>, day: string): Promise<string[]> {
  const attempts = await attemptsOf(db, day).orderBy('digests.username').orderBy('digests.attempt').execute();
  const last = new Map(attempts.map((attempt) => [attempt.username, attempt]));
  return [...last.values()].filter(isSpent).map(({ username }) => username);
}

function attemptsOf(db: Kysely<Tables>, day: string) {
  return db
    .selectFrom('digests')
    .leftJoin('digest_outcomes', (join) =>
      join
        .onRef('digest_outcomes.day', '=', 'digests.day')
        .onRef('digest_outcomes.username', '=', 'digests.username')
        .onRef('digest_outcomes.attempt', '=', 'digests.attempt'),
    )
    .select(['digests.username', 'digests.attempt', 'digest_outcomes.outcome'])
    .where('digests.day', '=', day);
}

function isSpent({ attempt, outcome }: { attempt: number; outcome: string | null }): boolean {
  return attempt >= 2 || outcome !== 'deferred';
}

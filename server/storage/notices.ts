import type { Kysely } from 'kysely';
import type { MailOutcome } from '../mail/mailer.ts';
import type { Tables } from './tables.ts';

/** Where somebody's daily digest goes, and whether they want it. */
export type MailWish = { address: string | null; digest: boolean };

/** One try to send somebody the digest of a day in Bangkok. */
export type DigestAttempt = { username: string; day: string; attempt: number };

export type MailStorage = {
  /** The newest wish; null while somebody has said nothing. */
  readMailWish(username: string): Promise<MailWish | null>;
  /** The newest wish of everybody who has said something, by account name. */
  listMailWishes(): Promise<(MailWish & { username: string })[]>;
  /** Sets a wish; the earlier one stays on record. */
  saveMailWish(username: string, wish: MailWish, at: string): Promise<void>;
  /**
   * Takes the right to send somebody's digest of a day, before it is sent: of all who ask at once, on any number of
   * servers, one gets it. What was put off may be tried a second time; nothing else is, since rather none than two.
   *
   * | tries of the day | outcome of the last | gives |
   * |---|---|---|
   * | none | – | 1 |
   * | 1 | deferred | 2 |
   * | 1 | any other, or none yet | null |
   * | 2 | any, or none yet | null |
   */
  claimDigest(username: string, day: string, at: string): Promise<DigestAttempt | null>;
  /** Whose digest of a day cannot be claimed any more, or not while a try is under way. */
  listSpentDigests(day: string): Promise<string[]>;
  saveDigestOutcome(attempt: DigestAttempt, outcome: MailOutcome, at: string): Promise<void>;
};

export function createMailStorage(db: Kysely<Tables>): MailStorage {
  return {
    readMailWish: (username) => readMailWish(db, username),
    listMailWishes: () => listMailWishes(db),
    saveMailWish: (username, wish, at) => saveMailWish(db, username, wish, at),
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

async function readMailWish(db: Kysely<Tables>, username: string): Promise<MailWish | null> {
  const row = await db
    .selectFrom('mail_settings')
    .select(['address', 'digest'])
    .where('username', '=', username)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { address: row.address, digest: row.digest === 1 } : null;
}

async function listMailWishes(db: Kysely<Tables>): Promise<(MailWish & { username: string })[]> {
  const rows = await db
    .selectFrom('mail_settings')
    .select(['username', 'address', 'digest'])
    .orderBy('username')
    .orderBy('version')
    .execute();
  const newest = new Map(rows.map((row) => [row.username, { ...row, digest: row.digest === 1 }]));
  return [...newest.values()];
}

async function saveMailWish(db: Kysely<Tables>, username: string, wish: MailWish, at: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { version } = await transaction
      .selectFrom('mail_settings')
      .select((select) => select.fn.max('version').as('version'))
      .where('username', '=', username)
      .executeTakeFirstOrThrow();
    const { address, digest } = wish;
    await transaction
      .insertInto('mail_settings')
      .values({ username, version: (version ?? 0) + 1, address, digest: Number(digest), stored_at: at })
      .execute();
  });
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

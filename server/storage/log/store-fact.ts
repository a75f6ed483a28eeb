import type { Transaction } from 'kysely';
import type { LoggedDeed } from '../../../shared/rules/log/deed-words.ts';
import type { Stamp } from '../storage.ts';
import type { Facts, LinkNumber, Tables } from '../tables.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { nextLink } from './link.ts';
import { placeOf } from './place.ts';

/** What is done by storing a fact, by whom and when. */
export type Done = Stamp & { act: LoggedDeed };

/**
 * Stores a fact and the link of the log that is about it, in a transaction: the only way into a table of facts. The hash
 * is that of the row as the database gives it back, since that is what it will be held against.
 */
export async function storeFact<Fact extends keyof Facts>(
  transaction: Transaction<Tables>,
  fact: Fact,
  row: Facts[Fact],
  { act, at, by }: Done,
): Promise<void> {
  const last = await transaction
    .selectFrom('log')
    .select(['link', 'at', 'hash'])
    .orderBy('link', 'desc')
    .limit(1)
    .executeTakeFirst();
  const link = ((last?.link ?? 0) + 1) as LinkNumber;
  const stored = await transaction
    .insertInto<keyof Facts>(fact)
    .values({ ...row, link })
    .returningAll()
    .executeTakeFirstOrThrow();
  const content = sha256(canonicalJson(stored));
  const author = { by_username: by.username, by_name: by.displayName };
  const entry = { at, ...author, fact, act, ...placeOf(row), content };
  await transaction.insertInto('log').values(nextLink(last, entry)).execute();
}

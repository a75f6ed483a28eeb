import type { Transaction } from 'kysely';
import type { LoggedDeed } from '../../../shared/rules/log/deed-words.ts';
import type { Stamp } from '../port/author.ts';
import { type Ask, askTogether, prepared, type Question } from '../prepared.ts';
import { storeStanding } from '../standings/store.ts';
import type { Facts, Link, LinkNumber, Tables } from '../tables.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { nextLink } from './link.ts';
import { placeOf } from './place.ts';

/** What is done by storing a fact, by whom and when. */
export type Done = Stamp & { act: LoggedDeed };

export type FactToStore = { [Fact in keyof Facts]: { fact: Fact; row: Facts[Fact] } }[keyof Facts];

/** Stores a fact and the link of the log that is about it, in a transaction. */
export function storeFact<Fact extends keyof Facts>(
  transaction: Transaction<Tables>,
  fact: Fact,
  row: Facts[Fact],
  done: Done,
): Promise<void> {
  return askTogether(transaction, async (ask) => {
    await storeFacts(ask, [{ fact, row } as FactToStore], done, await ask(lastLink));
  });
}

/**
 * The same for several facts of one deed, in their order: the only way into a table of facts. A sheet's standing goes with
 * its event. `after`: the log's last link; gives what it is then.
 */
export async function storeFacts(
  ask: Ask,
  facts: FactToStore[],
  { act, at, by }: Done,
  after: LastLink,
): Promise<LastLink> {
  let last = after;
  for (const { fact, row } of facts) {
    const kept = asKept(row);
    const author = { by_username: by.username, by_name: by.displayName };
    const entry = { at, ...author, fact, act, ...placeOf(row), content: sha256(canonicalJson(kept)) };
    const link = nextLink(last, entry);
    await ask(insertionOf(fact)({ ...kept, link: link.link as LinkNumber }));
    await ask(insertLink(link));
    last = link;
  }
  for (const { fact, row } of facts) if (fact === 'events') await ask(storeStanding(row));
  return last;
}

/** A row as the database will give it back, since that is what its hash will be held against: half a character is none. */
function asKept<Row extends Facts[keyof Facts]>(row: Row): Row {
  const kept = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.toWellFormed() : value,
  ]);
  return Object.fromEntries(kept) as Row;
}

export type LastLink = Pick<Link, 'link' | 'at' | 'hash'> | undefined;

/** The link of the log that the next one comes after. */
export const lastLink: Question<LastLink> = async (...asked) => (await lastOf({})(...asked))[0];

const lastOf = prepared((db) => db.selectFrom('log').select(['link', 'at', 'hash']).orderBy('link', 'desc').limit(1));

const insertLink = prepared((db, link: Link) => db.insertInto('log').values(link));

type NumberedFact = Facts[keyof Facts] & { link: LinkNumber };

const insertions = new Map<keyof Facts, ReturnType<typeof toInsertion>>();

function insertionOf(fact: keyof Facts): ReturnType<typeof toInsertion> {
  const insertion = insertions.get(fact) ?? toInsertion(fact);
  insertions.set(fact, insertion);
  return insertion;
}

function toInsertion(fact: keyof Facts) {
  return prepared((db, row: NumberedFact) => db.insertInto<keyof Facts>(fact).values(row));
}

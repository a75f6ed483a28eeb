import type { Transaction } from 'kysely';
import type { LoggedDeed } from '../../../shared/rules/log/deed-words.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Stamp } from '../port/author.ts';
import { ask, askTogether, prepared, type Question } from '../prepared.ts';
import { standingOf } from '../standings/store.ts';
import type { Facts, Link, LinkNumber, Tables } from '../tables.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { type Entry, nextLink } from './link.ts';
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
  return storeFacts(transaction, [{ fact, row } as FactToStore], done);
}

/** The same for several facts of one deed, in their order. */
export async function storeFacts(transaction: Transaction<Tables>, facts: FactToStore[], done: Done): Promise<void> {
  await storeDeeds(transaction, [{ facts, done }], await ask(transaction, lastLink));
}

export type Deed = { facts: FactToStore[]; done: Done };

/**
 * The same for several deeds, one after the other: the only way into a table of facts. A sheet's standing goes with its
 * events. `last`: the log's last link.
 */
export async function storeDeeds(transaction: Transaction<Tables>, deeds: Deed[], last: LastLink): Promise<void> {
  const insertions: Question<unknown>[] = [];
  const moved = new Map<string, SheetPlace>();
  let before = last;
  for (const { facts, done } of deeds) {
    for (const { fact, row } of facts) {
      const kept = asKept(row);
      const link = nextLink(before, entryOf(fact, kept, done));
      insertions.push(insertionOf(fact)({ ...kept, link: link.link as LinkNumber }), insertLink(link));
      if (fact === 'events') moved.set(`${row.indicator} ${row.period} ${row.district}`, row);
      before = link;
    }
  }
  const standings = [...moved.values()].map(standingOf);
  await askTogether(transaction, (ask) => Promise.all([...insertions, ...standings].map(ask)));
}

function entryOf(fact: keyof Facts, row: Facts[keyof Facts], { act, at, by }: Done): Entry {
  const author = { by_username: by.username, by_name: by.displayName };
  return { at, ...author, fact, act, ...placeOf(row), content: sha256(canonicalJson(row)) };
}

/** A row as the database will give it back, since that is what its hash will be held against: half a character is none. */
function asKept<Row extends Facts[keyof Facts]>(row: Row): Row {
  const kept = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.toWellFormed() : value,
  ]);
  return Object.fromEntries(kept) as Row;
}

type LastLink = Pick<Link, 'link' | 'at' | 'hash'> | undefined;

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

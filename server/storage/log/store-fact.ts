import type { Transaction } from 'kysely';
import type { LoggedDeed } from '../../../shared/rules/log/deed-words.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Stamp } from '../port/author.ts';
import { type Ask, askTogether, prepared, type Question } from '../prepared.ts';
import { storeStanding } from '../standings/store.ts';
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
  return askTogether(transaction, async (ask) => {
    await storeDeeds(ask, [{ facts: [{ fact, row } as FactToStore], done }], await ask(lastLink));
  });
}

/** The facts of one deed, in their order. */
export type Deed = { facts: FactToStore[]; done: Done };

/**
 * The same for several deeds, one after the other: the only way into a table of facts. A sheet's standing goes with its
 * events. `after`: the log's last link; gives what it is then.
 */
export async function storeDeeds(ask: Ask, deeds: Deed[], after: LastLink): Promise<LastLink> {
  const insertions: Question<unknown>[] = [];
  const moved = new Map<string, SheetPlace>();
  let last = after;
  for (const { facts, done } of deeds) {
    for (const { fact, row } of facts) {
      const kept = asKept(row);
      const link = nextLink(last, entryOf(fact, kept, done));
      insertions.push(insertionOf(fact)({ ...kept, link: link.link as LinkNumber }), insertLink(link));
      if (fact === 'events') moved.set(`${row.indicator} ${row.period} ${row.district}`, row);
      last = link;
    }
  }
  const standings = [...moved.values()].map(storeStanding);
  await Promise.all([...insertions, ...standings].map(ask));
  return last;
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

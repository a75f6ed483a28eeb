import type { CompiledQuery, Kysely, Transaction } from 'kysely';
import { canonicalJson, sha256 } from '../../../server/storage/log/canonical.ts';
import { nextLink } from '../../../server/storage/log/link.ts';
import { placeOf } from '../../../server/storage/log/place.ts';
import type { Done, FactToStore } from '../../../server/storage/log/store-fact.ts';
import type { Link, Tables } from '../../../server/storage/tables.ts';
import { factNames } from '../../../shared/terms/log.ts';

/** A fact, and by whom and when it was stored. */
export type HistoricFact = FactToStore & { done: Done };

type Row = Record<string, string | number | null>;

/** So many facts are stored in one transaction, and so many rows by one query. */
const together = 20_000;
const rowsAtOnce = 200;

/**
 * Stores facts in bulk as `storeFacts` stores them one by one: each with its link, in one chain. Only for what is made up:
 * nothing is looked up, and no standing is kept meanwhile.
 */
export async function storeInBulk(db: Kysely<Tables>, facts: Iterable<HistoricFact>): Promise<void> {
  let last = await db.selectFrom('log').selectAll().orderBy('link', 'desc').limit(1).executeTakeFirst();
  let rows = new Map<keyof Tables, Row[]>();
  let waiting = 0;
  const store = async () => {
    await db.transaction().execute(async (transaction) => {
      // A receipt is of a revision that is there.
      for (const table of [...factNames, 'log'] as const) await insert(transaction, table, rows.get(table) ?? []);
    });
    [rows, waiting] = [new Map(), 0];
  };
  for (const stored of facts) {
    last = linkOf(last, stored);
    add(rows, stored.fact, { ...stored.row, link: last.link });
    add(rows, 'log', last);
    waiting += 1;
    if (waiting === together) await store();
  }
  await store();
}

function linkOf(last: Link | undefined, { fact, row, done: { act, at, by } }: HistoricFact): Link {
  const author = { by_username: by.username, by_name: by.displayName };
  return nextLink(last, { at, ...author, fact, act, ...placeOf(row), content: sha256(canonicalJson(row)) });
}

function add(rows: Map<keyof Tables, Row[]>, table: keyof Tables, row: Row): void {
  const known = rows.get(table);
  if (known) known.push(row);
  else rows.set(table, [row]);
}

async function insert(transaction: Transaction<Tables>, table: keyof Tables, rows: Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    const query = insertionOf(transaction, table, some);
    await transaction.executeQuery({ ...query, parameters: some.flatMap((row) => Object.values(row)) });
  }
}

const insertions = new WeakMap<object, Map<string, CompiledQuery>>();

/** Compiled once for so many rows of a table: building a query costs more than what it does. */
function insertionOf(transaction: Transaction<Tables>, table: keyof Tables, rows: Row[]): CompiledQuery {
  const { adapter } = transaction.getExecutor();
  const known = insertions.get(adapter) ?? new Map<string, CompiledQuery>();
  insertions.set(adapter, known);
  const name = `${table} ${rows.length}`;
  const query =
    known.get(name) ??
    transaction
      .insertInto(table)
      .values(rows as never)
      .compile();
  known.set(name, query);
  return query;
}

import type { Kysely } from 'kysely';
import { type FactName, factNames } from '../../../shared/terms/log.ts';
import type { Link, Tables } from '../tables.ts';

/** A row of any table of facts as it stands in the database. */
export type FactRow = { fact: FactName; row: { link: number | null } };

/** Some links in their order, and every fact that says that it is one of theirs. */
export type Batch = { links: Link[]; facts: Map<number, FactRow[]> };

/** The links that follow a number, with their facts, a hundred of them or as many as are wanted; none after the last. */
export async function readBatch(db: Kysely<Tables>, after: number, size = 100): Promise<Batch> {
  const links = await db.selectFrom('log').selectAll().where('link', '>', after).orderBy('link').limit(size).execute();
  const facts = new Map<number, FactRow[]>();
  const last = links.at(-1);
  if (!last) return { links, facts };
  for (const fact of factNames) {
    const rows = await db
      .selectFrom<FactName>(fact)
      .selectAll()
      .where('link', '>', after)
      .where('link', '<=', last.link)
      .execute();
    for (const row of rows) facts.set(row.link, [...(facts.get(row.link) ?? []), { fact, row }]);
  }
  return { links, facts };
}

/** The first fact without a link, or with one that the log cannot have: before its first or after its last. */
export async function findUnlinked(db: Kysely<Tables>): Promise<FactRow | null> {
  const last = db.selectFrom('log').select((select) => select.fn.max('link').as('last'));
  for (const fact of factNames) {
    const row = await db
      .selectFrom<FactName>(fact)
      .selectAll()
      .where((where) => where.or([where('link', 'is', null), where('link', '<', 1), where('link', '>', last)]))
      .orderBy('link', (order) => order.asc().nullsFirst())
      .limit(1)
      .executeTakeFirst();
    if (row) return { fact, row };
  }
  return null;
}

import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Tables } from '../tables.ts';
import { standingColumns } from './columns.ts';
import { derived, type StandingRow } from './derived.ts';

const page = 200;

/**
 * The sheets whose standing is not what their facts say, or that has none, or that is of no sheet: page by page in the
 * order of indicators, quarters and districts, so that others may go on between two of them.
 */
export async function* differingPages(db: Kysely<Tables>): AsyncGenerator<SheetPlace[]> {
  let after: SheetPlace | null = null;
  for (;;) {
    const facts: StandingRow[] = await following(derived(db), after).limit(page).execute();
    const last: SheetPlace | null = facts.length === page ? placeOf(facts.at(-1) as StandingRow) : null;
    const table = following(db.selectFrom('standings'), after);
    const stored = new Map((await upTo(table, last).execute()).map((row) => [keyOf(row), row]));
    const differing: SheetPlace[] = [];
    for (const fact of facts) {
      if (!isDeepStrictEqual({ ...stored.get(keyOf(fact)) }, { ...fact })) differing.push(placeOf(fact));
      stored.delete(keyOf(fact));
    }
    yield [...differing, ...[...stored.values()].map(placeOf)];
    if (!last) return;
    after = last;
  }
}

/** Whether a sheet's standing is not what its facts say, also while others store: both are of one moment. */
export async function differs(db: Kysely<Tables>, place: SheetPlace): Promise<boolean> {
  for (;;) {
    const [before, stored, after] = [
      await one(derived(db), place),
      await one(db.selectFrom('standings'), place),
      await one(derived(db), place),
    ];
    if (isDeepStrictEqual(before, after)) return !isDeepStrictEqual(stored, after);
  }
}

type Standings = ReturnType<typeof derived>;

function following(standings: Standings, after: SheetPlace | null) {
  const rows = standings.select(standingColumns).orderBy('indicator').orderBy('period').orderBy('district');
  if (!after) return rows;
  const { indicator, period, district } = after;
  return rows.where(({ eb, refTuple, tuple }) =>
    eb(refTuple('indicator', 'period', 'district'), '>', tuple(indicator, period, district)),
  );
}

function upTo(rows: ReturnType<typeof following>, last: SheetPlace | null) {
  if (!last) return rows;
  const { indicator, period, district } = last;
  return rows.where(({ eb, refTuple, tuple }) =>
    eb(refTuple('indicator', 'period', 'district'), '<=', tuple(indicator, period, district)),
  );
}

function one(standings: Standings, place: SheetPlace): Promise<StandingRow | undefined> {
  return standings
    .select(standingColumns)
    .where((where) => where.and(place))
    .executeTakeFirst();
}

function placeOf({ indicator, period, district }: StandingRow): SheetPlace {
  return { indicator, period, district };
}

function keyOf({ indicator, period, district }: StandingRow): string {
  return `${indicator} ${period} ${district}`;
}

import type { Kysely, Transaction } from 'kysely';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { prepared, type Question } from '../prepared.ts';
import type { Tables } from '../tables.ts';
import { changingColumns, placeColumns, standingColumns } from './columns.ts';
import { derived, derivedAt } from './derived.ts';

/** Makes a sheet's standing what its facts say: in the transaction that has stored or changed one of them. */
export function storeStanding({ indicator, period, district }: SheetPlace): Question<unknown> {
  return storeOne({ indicator, period, district });
}

/** The same of every sheet, where there is no standing yet: an indicator at a time, so that no statement is a long one. */
export async function storeStandings(transaction: Transaction<Tables>): Promise<void> {
  const indicators = await transaction
    .selectFrom('events')
    .select('indicator')
    .distinct()
    .orderBy('indicator')
    .execute();
  for (const { indicator } of indicators) {
    await transaction
      .insertInto('standings')
      .columns(standingColumns)
      .expression(derived(transaction).select(standingColumns).where('indicator', '=', indicator))
      .execute();
  }
}

const storeOne = prepared((db: Kysely<Tables>, place: SheetPlace) =>
  db
    .insertInto('standings')
    .columns(standingColumns)
    // Without any condition SQLite would take the `on` of `on conflict` for a join's.
    .expression(
      derivedAt(db, place)
        .select(standingColumns)
        .where(({ lit }) => lit(true)),
    )
    .onConflict((conflict) =>
      // Without the place: SQLite lays anew every index of a column that is set, also of one that is set to what it is.
      conflict
        .columns(placeColumns)
        .doUpdateSet(({ ref }) =>
          Object.fromEntries(changingColumns.map((column) => [column, ref(`excluded.${column}`)])),
        ),
    ),
);

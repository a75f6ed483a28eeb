import type { Transaction } from 'kysely';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Tables } from '../tables.ts';
import { standingColumns } from './columns.ts';
import { derived } from './derived.ts';

/** Makes a sheet's standing what its facts say: in the transaction that has stored or changed one of them. */
export async function storeStanding(
  transaction: Transaction<Tables>,
  { indicator, period, district }: SheetPlace,
): Promise<void> {
  const standing = derived(transaction)
    .select(standingColumns)
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district);
  await transaction
    .insertInto('standings')
    .columns(standingColumns)
    .expression(standing)
    .onConflict((conflict) =>
      conflict
        .columns(['indicator', 'period', 'district'])
        .doUpdateSet(({ ref }) =>
          Object.fromEntries(standingColumns.map((column) => [column, ref(`excluded.${column}`)])),
        ),
    )
    .execute();
}

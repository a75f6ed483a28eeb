import { type Kysely, type NotNull, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * The quarters of which anybody, or a district, has stored a sheet: each by one step in the index from the one before,
 * since a quarter's events are many.
 */
export async function listWorkedPeriods(db: Kysely<Tables>, district: string | null): Promise<string[]> {
  const all = db.selectFrom('events').select(({ fn }) => fn.min('period').as('period'));
  const first = district === null ? all : all.where('district', '=', district);
  const worked = await db
    .withRecursive('worked(period)', (query) =>
      query.selectNoFrom(first.as('period')).unionAll(
        query
          .selectFrom('worked')
          .where('worked.period', 'is not', null)
          .select(first.where('events.period', '>', sql.ref<string>('worked.period')).as('period')),
      ),
    )
    .selectFrom('worked')
    .select('period')
    .where('period', 'is not', null)
    .$narrowType<{ period: NotNull }>()
    .execute();
  return worked.map(({ period }) => period);
}

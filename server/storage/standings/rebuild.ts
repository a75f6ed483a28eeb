import type { Kysely } from 'kysely';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Tables } from '../tables.ts';
import { differingPages } from './differing.ts';
import { storeStandings } from './store.ts';

/** Makes every standing anew of what the facts say, in one transaction; gives the sheets whose standing was another. */
export function rebuildStandings(db: Kysely<Tables>): Promise<SheetPlace[]> {
  return db.transaction().execute(async (transaction) => {
    const rebuilt: SheetPlace[] = [];
    for await (const places of differingPages(transaction)) rebuilt.push(...places);
    await transaction.deleteFrom('standings').execute();
    await storeStandings(transaction);
    await transaction
      .insertInto('rebuilds')
      .values({ number: (await countRebuilds(transaction)) + 1 })
      .execute();
    return rebuilt;
  });
}

async function countRebuilds(db: Kysely<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom('rebuilds')
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

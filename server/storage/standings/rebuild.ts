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
    return rebuilt;
  });
}

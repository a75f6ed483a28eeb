import type { Kysely } from 'kysely';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Tables } from '../tables.ts';
import { differingPages } from './differing.ts';
import { storeStanding } from './store.ts';

/** Makes every standing what its facts say, in one transaction; gives the sheets whose standing was something else. */
export function rebuildStandings(db: Kysely<Tables>): Promise<SheetPlace[]> {
  return db.transaction().execute(async (transaction) => {
    const rebuilt: SheetPlace[] = [];
    for await (const places of differingPages(transaction)) rebuilt.push(...places);
    for (const place of rebuilt) {
      await transaction
        .deleteFrom('standings')
        .where((where) => where.and(place))
        .execute();
      await storeStanding(transaction, place);
    }
    return rebuilt;
  });
}

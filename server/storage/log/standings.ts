import type { Kysely } from 'kysely';
import type { LogBreak } from '../../../shared/terms/log.ts';
import { differingPages, differs } from '../standings/differing.ts';
import type { Tables } from '../tables.ts';
import { breakAt } from './break.ts';

/**
 * The first sheet whose standing is not what its facts say. Standings are no facts, so this is how the log reaches them.
 * `goOn` is asked between pages; `broken-off` where it says no.
 */
export async function findAlteredStanding(
  db: Kysely<Tables>,
  goOn: () => Promise<boolean>,
): Promise<LogBreak | null | 'broken-off'> {
  for await (const places of differingPages(db)) {
    for (const place of places) {
      if (await differs(db, place)) return { ...breakAt('standing-altered', null), fact: 'events', ...place };
    }
    if (!(await goOn())) return 'broken-off';
  }
  return null;
}

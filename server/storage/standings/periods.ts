import { isPending, type Plea } from '../../../shared/terms/review.ts';
import type { derived } from './derived.ts';

type Standings = ReturnType<typeof derived>;

/** The quarters in which something waits for the planning office: a sheet to be reviewed, or a plea to be answered. */
export async function listWaitingPeriods(standings: Standings): Promise<string[]> {
  const [toReview, pleading] = await Promise.all([
    standings.select('period').distinct().where('state', 'in', ['submitted', 'in-review']).execute(),
    standings.select(['period', 'plea']).where('plea', 'is not', null).execute(),
  ]);
  const pending = pleading.filter(({ plea }) => isPending(JSON.parse(String(plea)) as Plea));
  return [...new Set([...toReview, ...pending].map(({ period }) => period))].sort();
}

/** The quarters of which a district has a sheet back to mend. */
export async function listReturnedPeriods(standings: Standings, district: string): Promise<string[]> {
  const returned = await standings
    .select('period')
    .distinct()
    .where('state', 'in', ['returned', 'reopened'])
    .where('district', '=', district)
    .orderBy('period')
    .execute();
  return returned.map(({ period }) => period);
}

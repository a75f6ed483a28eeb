import type { Kysely } from 'kysely';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import { beforeFirst, readLogEnd, timesRebuilt } from '../log/end.ts';
import type { CityStorage, QuarterSheets, SheetStanding } from '../port/city.ts';
import type { LogEnd } from '../port/log.ts';
import { ask, prepared } from '../prepared.ts';
import type { Link, Tables } from '../tables.ts';

/** So many links that have come since are gone through; where there are more, all is begun anew. */
const most = 2_000;

type Lists = Pick<CityStorage, 'listStandings'>;

/** The sheets of quarters as of a moment: nothing is kept, and whoever asks for one of a year is read all of it at once. */
export function quartersOf({ listStandings }: Lists): CityStorage['readQuarters'] {
  return async () => {
    const read = new Map<string, Promise<Map<string, SheetStanding[]>>>();
    const readYear = async (fiscalYear: number, owners: boolean, view: View) => {
      const sheets = await listStandings({ fiscalYear, ...(owners && { owners }) }, view);
      return Map.groupBy(sheets, ({ place }) => nameOf(place.indicator, place.period));
    };
    return (indicator, period) => ({
      async list(view, of = 'districts') {
        const fiscalYear = parsePeriod(period)?.fiscalYear ?? 0;
        const name = `${fiscalYear} ${of} ${view}`;
        const year = read.get(name) ?? readYear(fiscalYear, of === 'owners', view);
        read.set(name, year);
        return (await year).get(nameOf(indicator, period)) ?? [];
      },
    });
  };
}

/**
 * Those of now, each quarter's kept for as long as none of its sheets changes. What has changed since is read in the log, where every
 * process writes it: from the link on that was the last, which also tells whether the log is still the same one. Where all
 * standings were made anew (rebuild.ts), or somebody was erased, all is begun anew.
 */
export function keepQuarters(db: Kysely<Tables>, { listStandings }: Lists): CityStorage['readQuarters'] {
  let last: LogEnd = beforeFirst;
  let kept = new Map<string, QuarterSheets>();
  const follow = async () => {
    const [known, ...since] = await ask(db, linksFrom({ link: last.link }));
    const isSame = known?.hash === last.hash && known.rebuilt === last.rebuilt;
    if (!isSame || since.length + 1 === most || since.some(isAboutAll)) {
      last = await readLogEnd(db);
      kept = new Map();
      return;
    }
    for (const { indicator, period } of since) kept.delete(nameOf(indicator, period));
    const { link, hash } = since.at(-1) ?? last;
    last = { ...last, link, hash };
  };
  const find = (indicator: string, period: string) => {
    const name = nameOf(indicator, period);
    const read: QuarterSheets['list'] = (view, of) =>
      listStandings({ indicator, periods: [period], ...(of === 'owners' && { owners: true }) }, view);
    const found = kept.get(name) ?? { list: read };
    kept.set(name, found);
    return found;
  };
  // One after the other: each looks after it was asked, at all that had been stored by then.
  let following: Promise<void> = Promise.resolve();
  return async () => {
    following = following.then(follow, follow);
    await following;
    return find;
  };
}

/** An erasure is of no sheet and changes any. */
function isAboutAll({ fact, indicator }: Pick<Link, 'fact' | 'indicator'>): boolean {
  return fact === 'redactions' && indicator === null;
}

function nameOf(indicator: string | null, period: string | null): string {
  return `${indicator} ${period}`;
}

const linksFrom = prepared((db, { link }: { link: number }) =>
  db
    .selectFrom('log')
    .select(['link', 'hash', 'fact', 'indicator', 'period'])
    .select(timesRebuilt)
    .where('link', '>=', link)
    .orderBy('link')
    .limit(most),
);

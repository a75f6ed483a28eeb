import type { Kysely } from 'kysely';
import { lastLink } from '../log/store-fact.ts';
import type { CityStorage, QuarterSheets } from '../port/city.ts';
import { ask, prepared } from '../prepared.ts';
import type { Link, Tables } from '../tables.ts';

/** So many links that have come since are gone through; where there are more, all is begun anew. */
const most = 2_000;

const none = { link: 0, hash: '' };

type Lists = Pick<CityStorage, 'listStandings'>;

/** The sheets of quarters, of whatever moment `storage` is of: nothing is kept. */
export function quartersOf({ listStandings }: Lists): CityStorage['readQuarters'] {
  return async () => (indicator, period) => toQuarter(indicator, period, listStandings);
}

/**
 * The same, each quarter's for as long as none of its sheets changes. What has changed since is read in the log, where every
 * process writes it: from the link on that was the last, which also tells whether the log is still the same one.
 */
export function keepQuarters(db: Kysely<Tables>, { listStandings }: Lists): CityStorage['readQuarters'] {
  let last: Pick<Link, 'link' | 'hash'> = none;
  let kept = new Map<string, QuarterSheets>();
  const follow = async () => {
    const [known, ...since] = await ask(db, linksFrom({ link: last.link }));
    if (known?.hash !== last.hash || since.length + 1 === most || since.some(isAboutAll)) {
      last = (await ask(db, lastLink)) ?? none;
      kept = new Map();
      return;
    }
    for (const { indicator, period } of since) kept.delete(nameOf(indicator, period));
    last = since.at(-1) ?? last;
  };
  const find = (indicator: string, period: string) => {
    const name = nameOf(indicator, period);
    const found = kept.get(name) ?? toQuarter(indicator, period, listStandings);
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

function toQuarter(indicator: string, period: string, listStandings: Lists['listStandings']): QuarterSheets {
  return { list: (view) => listStandings({ indicator, periods: [period] }, view) };
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
    .where('link', '>=', link)
    .orderBy('link')
    .limit(most),
);

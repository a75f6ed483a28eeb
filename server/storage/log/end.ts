import type { ExpressionBuilder, Kysely } from 'kysely';
import type { LogEnd } from '../port/log.ts';
import { ask, prepared } from '../prepared.ts';
import type { Tables } from '../tables.ts';

/** Where a log ends that has no link yet. */
export const beforeFirst: LogEnd = { link: 0, hash: '', rebuilt: null };

export async function readLogEnd(db: Kysely<Tables>): Promise<LogEnd> {
  const [last] = await ask(db, lastOf({}));
  return last ?? beforeFirst;
}

const lastOf = prepared((db) =>
  db.selectFrom('log').select(['link', 'hash']).select(timesRebuilt).orderBy('link', 'desc').limit(1),
);

/** How often standings have been made anew; null where they have not. */
export function timesRebuilt(select: ExpressionBuilder<Tables, 'log'>) {
  return select
    .selectFrom('rebuilds')
    .select(({ fn }) => fn.max('number').as('number'))
    .as('rebuilt');
}

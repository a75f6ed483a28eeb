import type { Kysely } from 'kysely';
import { type Dated, inForce } from '../../shared/rules/indicators/in-force.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { prepared, type Question } from './prepared.ts';
import type { Tables } from './tables.ts';

/** A version that is no draft, without its content. */
export type VersionKey = Dated & { code: string; fiscalYear: number };

/** The versions that are no drafts, by code, year and number; of one indicator's year, where one is named. */
export function listVersionKeys(
  db: Kysely<Tables>,
  selection: { code?: string; fiscal_year?: number } = {},
): Promise<VersionKey[]> {
  return versionKeys(db)
    .where((where) => where.and(selection))
    .execute();
}

function versionKeys(db: Kysely<Tables>) {
  return db
    .selectFrom('indicators')
    .select(['code', 'fiscal_year as fiscalYear', 'version', 'from_quarter as from'])
    .where('draft', '=', 0)
    .orderBy('code')
    .orderBy('fiscal_year')
    .orderBy('version');
}

const versionsOf = prepared((db, { code, fiscalYear }: { code: string; fiscalYear: number }) =>
  versionKeys(db).where('code', '=', code).where('fiscal_year', '=', fiscalYear),
);

/** The number of the version that is in force in a sheet's quarter; null where the indicator has none. */
export function versionInForce({
  indicator: code,
  period: name,
}: Pick<SheetPlace, 'indicator' | 'period'>): Question<number | null> {
  const period = parsePeriod(name);
  if (!period) return async () => null;
  const { fiscalYear, quarter } = period;
  return async (...asked) => inForce(await versionsOf({ code, fiscalYear })(...asked), quarter)?.version ?? null;
}

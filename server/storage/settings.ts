import type { Kysely } from 'kysely';
import type { Extension } from '../../shared/terms/calendar.ts';
import type { ScoreDefinition } from '../../shared/terms/review.ts';
import type { CancellationChange, StoredCancellation } from './storage.ts';
import type { Tables } from './tables.ts';

/** What the planning office sets: more time, cancellations, the evaluation's scale. Each setting is appended. */

export async function listExtensions(
  db: Kysely<Tables>,
  selection: { period: string } | { district: string },
): Promise<(Extension & { period: string })[]> {
  const rows = await db
    .selectFrom('extensions')
    .selectAll()
    .where((where) => where.and(selection))
    .orderBy('version')
    .execute();
  const newest = new Map(
    rows.map(({ period, district, due_on, reason, at, by_name }) => [
      `${period} ${district}`,
      { period, district, dueOn: due_on, reason, at, by: by_name },
    ]),
  );
  return [...newest.values()];
}

export async function saveExtension(db: Kysely<Tables>, period: string, extension: Extension): Promise<void> {
  const { district, dueOn, reason, at, by } = extension;
  await db.transaction().execute(async (transaction) => {
    const { version } = await transaction
      .selectFrom('extensions')
      .select((select) => select.fn.max('version').as('version'))
      .where('period', '=', period)
      .where('district', '=', district)
      .executeTakeFirstOrThrow();
    const row = { period, district, version: (version ?? 0) + 1, due_on: dueOn, reason, at, by_name: by };
    await transaction.insertInto('extensions').values(row).execute();
  });
}

export async function listCancellations(db: Kysely<Tables>): Promise<StoredCancellation[]> {
  const rows = await db.selectFrom('cancellations').selectAll().orderBy('version').execute();
  const newest = new Map(rows.map((row) => [`${row.indicator} ${row.fiscal_year}`, row]));
  return [...newest.values()].flatMap(({ indicator, fiscal_year, from_quarter, reason, at, by_name }) =>
    from_quarter === null
      ? []
      : [{ indicator, fiscalYear: fiscal_year, fromQuarter: from_quarter, reason, at, by: by_name }],
  );
}

export async function saveCancellation(db: Kysely<Tables>, change: CancellationChange): Promise<void> {
  const { indicator, fiscalYear, fromQuarter, reason, at, by } = change;
  await db.transaction().execute(async (transaction) => {
    const { version } = await transaction
      .selectFrom('cancellations')
      .select((select) => select.fn.max('version').as('version'))
      .where('indicator', '=', indicator)
      .where('fiscal_year', '=', fiscalYear)
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('cancellations')
      .values({
        indicator,
        fiscal_year: fiscalYear,
        version: (version ?? 0) + 1,
        from_quarter: fromQuarter,
        reason,
        at,
        by_name: by,
      })
      .execute();
  });
}

export async function readEvaluationScale(db: Kysely<Tables>): Promise<ScoreDefinition[] | null> {
  const row = await db
    .selectFrom('evaluation_scales')
    .select('scores')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? JSON.parse(row.scores) : null;
}

export async function saveEvaluationScale(
  db: Kysely<Tables>,
  scores: ScoreDefinition[],
  by: string,
  at: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { version } = await transaction
      .selectFrom('evaluation_scales')
      .select((select) => select.fn.max('version').as('version'))
      .executeTakeFirstOrThrow();
    const row = { version: (version ?? 0) + 1, scores: JSON.stringify(scores), at, by_name: by };
    await transaction.insertInto('evaluation_scales').values(row).execute();
  });
}

import type { Kysely } from 'kysely';
import type { Standing } from './storage.ts';
import type { Tables } from './tables.ts';

type Selection = { indicator: string; period: string } | { district: string };

/** The newest revision of each sheet beside its last submission: two reads, whatever the number of districts. */
export async function listStandings(db: Kysely<Tables>, selection: Selection): Promise<Standing[]> {
  const [newest, submitted] = await Promise.all([newestRevisions(db, selection), lastSubmissions(db, selection)]);
  const submissions = new Map(submitted.map((row) => [sheetKey(row), row]));
  return newest.map((row) => {
    const submission = submissions.get(sheetKey(row));
    return {
      place: { indicator: row.indicator, period: row.period, district: row.district },
      state: row.state,
      revision: row.revision,
      result: JSON.parse(row.result),
      submission: submission
        ? {
            result: JSON.parse(submission.result),
            indicatorVersion: submission.indicator_version,
            submittedAt: submission.submitted_at,
            late: submission.late === 1,
          }
        : null,
    };
  });
}

function newestRevisions(db: Kysely<Tables>, selection: Selection) {
  const newest = db
    .selectFrom('revisions')
    .select((select) => ['indicator', 'period', 'district', select.fn.max('revision').as('revision')])
    .where((where) => where.and(selection))
    .groupBy(['indicator', 'period', 'district']);
  return db
    .selectFrom(newest.as('newest'))
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.indicator', '=', 'newest.indicator')
        .onRef('revisions.period', '=', 'newest.period')
        .onRef('revisions.district', '=', 'newest.district')
        .onRef('revisions.revision', '=', 'newest.revision'),
    )
    .select(['revisions.indicator', 'revisions.period', 'revisions.district', 'revisions.revision'])
    .select(['revisions.state', 'revisions.result'])
    .execute();
}

function lastSubmissions(db: Kysely<Tables>, selection: Selection) {
  const last = db
    .selectFrom('receipts')
    .select((select) => ['indicator', 'period', 'district', select.fn.max('revision').as('revision')])
    .where((where) => where.and(selection))
    .groupBy(['indicator', 'period', 'district']);
  return db
    .selectFrom(last.as('last'))
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.indicator', '=', 'last.indicator')
        .onRef('revisions.period', '=', 'last.period')
        .onRef('revisions.district', '=', 'last.district')
        .onRef('revisions.revision', '=', 'last.revision'),
    )
    .innerJoin('receipts', (join) =>
      join
        .onRef('receipts.indicator', '=', 'last.indicator')
        .onRef('receipts.period', '=', 'last.period')
        .onRef('receipts.district', '=', 'last.district')
        .onRef('receipts.revision', '=', 'last.revision'),
    )
    .select(['revisions.indicator', 'revisions.period', 'revisions.district'])
    .select(['revisions.result', 'revisions.indicator_version'])
    .select(['receipts.submitted_at', 'receipts.late'])
    .execute();
}

function sheetKey({ indicator, period, district }: { indicator: string; period: string; district: string }): string {
  return `${indicator}/${period}/${district}`;
}

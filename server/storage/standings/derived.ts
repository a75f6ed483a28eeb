import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Tables } from '../tables.ts';

export type StandingRow = Tables['standings'];

/**
 * Every sheet's standing as its facts say it: its last event, beside the revisions that the three views show. This is
 * what a standing is; the table of standings holds the same, so that nobody has to go through a sheet's history.
 */
export function derived(db: Kysely<Tables>) {
  const last = shownAfter(db.selectFrom('events as last')).where('last.step', '=', (select) =>
    select
      .selectFrom('events as event')
      .whereRef('event.indicator', '=', 'last.indicator')
      .whereRef('event.period', '=', 'last.period')
      .whereRef('event.district', '=', 'last.district')
      .select(({ fn }) => fn.max('event.step').as('step')),
  );
  return db.selectFrom(last.as('standings'));
}

/** The same of one sheet: its last event is found by the key, however long its history is. */
export function derivedAt(db: Kysely<Tables>, { indicator, period, district }: SheetPlace) {
  const last = db
    .selectFrom('events')
    .selectAll()
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district)
    .orderBy('step', 'desc')
    .limit(1);
  return db.selectFrom(shownAfter(db.selectFrom(last.as('last'))).as('standings'));
}

/** An event's standing, beside the revisions that the three views showed after it. */
function shownAfter(last: SelectQueryBuilder<Tables & { last: Tables['events'] }, 'last', object>) {
  return last
    .leftJoin('revisions as now', (join) =>
      join
        .onRef('now.indicator', '=', 'last.indicator')
        .onRef('now.period', '=', 'last.period')
        .onRef('now.district', '=', 'last.district')
        .onRef('now.revision', '=', 'last.revision'),
    )
    .leftJoin('revisions as submitted', (join) =>
      join
        .onRef('submitted.indicator', '=', 'last.indicator')
        .onRef('submitted.period', '=', 'last.period')
        .onRef('submitted.district', '=', 'last.district')
        .onRef('submitted.revision', '=', 'last.submitted'),
    )
    .leftJoin('revisions as accepted', (join) =>
      join
        .onRef('accepted.indicator', '=', 'last.indicator')
        .onRef('accepted.period', '=', 'last.period')
        .onRef('accepted.district', '=', 'last.district')
        .onRef('accepted.revision', '=', 'last.accepted'),
    )
    .select(['last.indicator', 'last.period', 'last.district', 'last.step', 'last.state', 'last.revision'])
    .select(['last.submitted', 'last.submitted_at', 'last.late', 'last.accepted', 'last.accepted_under'])
    .select(['last.restated', 'last.request', 'last.evaluation', 'last.plea'])
    .select(['now.indicator_version as now_indicator_version', 'now.roster as now_roster'])
    .select(['now.result as now_result', 'now.progress as now_progress', 'now.report_print as now_report_print'])
    .select(['now.saved_at as now_saved_at', 'now.saved_by as now_saved_by'])
    .select(['now.saved_by_name as now_saved_by_name'])
    .select(['submitted.indicator_version as submitted_indicator_version', 'submitted.roster as submitted_roster'])
    .select(['submitted.result as submitted_result', 'submitted.progress as submitted_progress'])
    .select(['submitted.report_print as submitted_report_print', 'submitted.saved_at as submitted_saved_at'])
    .select(['submitted.saved_by as submitted_saved_by', 'submitted.saved_by_name as submitted_saved_by_name'])
    .select(['accepted.indicator_version as accepted_indicator_version', 'accepted.roster as accepted_roster'])
    .select(['accepted.result as accepted_result', 'accepted.progress as accepted_progress'])
    .select(['accepted.report_print as accepted_report_print', 'accepted.saved_at as accepted_saved_at'])
    .select(['accepted.saved_by as accepted_saved_by', 'accepted.saved_by_name as accepted_saved_by_name']);
}

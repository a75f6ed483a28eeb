import { type Kysely, sql } from 'kysely';
import type { View } from '../../shared/rules/sheets/workflow.ts';
import type { Selection, SheetStanding } from './port/city.ts';
import { toStanding } from './sheets/events.ts';
import { readProgress } from './sheets/revisions.ts';
import type { Facts, Tables } from './tables.ts';

/** Which of an event's columns names the revision that a view shows. */
const shownColumn = { accepted: 'e.accepted', submitted: 'e.submitted', now: 'e.revision' } as const;

/** Each sheet's last event beside the revision that the view shows: one read, whatever the number of districts. */
export async function listStandings(db: Kysely<Tables>, selection: Selection, view: View): Promise<SheetStanding[]> {
  const last = selected(db, selection)
    .select((select) => ['indicator', 'period', 'district', select.fn.max('step').as('step')])
    .groupBy(['indicator', 'period', 'district']);
  const rows = await db
    .selectFrom(last.as('last'))
    .innerJoin('events as e', (join) =>
      join
        .onRef('e.indicator', '=', 'last.indicator')
        .onRef('e.period', '=', 'last.period')
        .onRef('e.district', '=', 'last.district')
        .onRef('e.step', '=', 'last.step'),
    )
    .leftJoin('revisions as r', (join) =>
      join
        .onRef('r.indicator', '=', 'e.indicator')
        .onRef('r.period', '=', 'e.period')
        .onRef('r.district', '=', 'e.district')
        .onRef('r.revision', '=', shownColumn[view]),
    )
    .selectAll('e')
    .select(['r.revision as shown', 'r.indicator_version', 'r.roster', 'r.result', 'r.progress', 'r.report_print'])
    .select(['r.saved_at', 'r.saved_by', 'r.saved_by_name'])
    .execute();
  return rows.map((row) => ({
    place: { indicator: row.indicator, period: row.period, district: row.district },
    standing: toStanding(row),
    shown: row.shown === null ? null : shownOf(row as Shown),
  }));
}

export async function listWorkedPeriods(db: Kysely<Tables>, district: string | null): Promise<string[]> {
  let events = db.selectFrom('events').select('period').distinct();
  if (district !== null) events = events.where('district', '=', district);
  return (await events.orderBy('period').execute()).map(({ period }) => period);
}

type Shown = { shown: number } & Omit<Facts['revisions'], 'content'>;

function shownOf(row: Shown): NonNullable<SheetStanding['shown']> {
  return {
    revision: row.shown,
    indicatorVersion: row.indicator_version,
    roster: row.roster,
    result: JSON.parse(row.result),
    progress: readProgress(row.progress),
    reportPrint: row.report_print,
    savedAt: row.saved_at,
    savedBy: { username: row.saved_by, displayName: row.saved_by_name },
  };
}

function selected(db: Kysely<Tables>, selection: Selection) {
  let events = db.selectFrom('events');
  if ('indicator' in selection) {
    events = events.where('indicator', '=', selection.indicator);
    if (selection.periods) events = events.where('period', 'in', selection.periods);
  }
  if ('district' in selection) events = events.where('district', '=', selection.district);
  if ('fiscalYear' in selection && selection.fiscalYear !== undefined) {
    events = events.where('period', 'like', sql.val(`${selection.fiscalYear}-%`));
  }
  return events;
}

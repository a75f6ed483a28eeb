import type { Kysely, Selectable } from 'kysely';
import type { ReportingWindow } from '../../shared/rules/calendar/reporting-window.ts';
import type { PeriodWindow } from './storage.ts';
import type { Tables } from './tables.ts';

export async function readWindow(db: Kysely<Tables>, period: string): Promise<ReportingWindow | null> {
  const row = await db
    .selectFrom('reporting_windows')
    .selectAll()
    .where('period', '=', period)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toWindow(row) : null;
}

export async function listWindows(db: Kysely<Tables>): Promise<PeriodWindow[]> {
  const rows = await db.selectFrom('reporting_windows').selectAll().orderBy('period').orderBy('version').execute();
  const newest = new Map(rows.map((row) => [row.period, { period: row.period, ...toWindow(row) }]));
  return [...newest.values()];
}

export async function saveWindow(db: Kysely<Tables>, window: PeriodWindow, at: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { version } = await transaction
      .selectFrom('reporting_windows')
      .select((select) => select.fn.max('version').as('version'))
      .where('period', '=', window.period)
      .executeTakeFirstOrThrow();
    const { period, opensOn, dueOn, closesOn } = window;
    await transaction
      .insertInto('reporting_windows')
      .values({
        period,
        version: (version ?? 0) + 1,
        opens_on: opensOn,
        due_on: dueOn,
        closes_on: closesOn,
        stored_at: at,
      })
      .execute();
  });
}

function toWindow(row: Selectable<Tables['reporting_windows']>): ReportingWindow {
  return { opensOn: row.opens_on, dueOn: row.due_on, closesOn: row.closes_on };
}

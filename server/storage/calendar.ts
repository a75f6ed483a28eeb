import type { Kysely } from 'kysely';
import type { CalendarStorage, StoredExtension } from './port/calendar.ts';
import type { Tables } from './tables.ts';
import { append, listNewest } from './versioned.ts';

/** A quarter's days, more time for districts, indicators that are cancelled, and whether a report must have a text. */
export function createCalendarStorage(db: Kysely<Tables>): CalendarStorage {
  return {
    readWindow: async (period) => (await listWindows(db, { period }))[0]?.window ?? null,
    listWindows: async () => (await listWindows(db, {})).map(({ period, window }) => ({ period, ...window })),
    saveWindow: ({ period, opensOn, dueOn, closesOn }, reason, { at, by }) => {
      const days = { period, opens_on: opensOn, due_on: dueOn, closes_on: closesOn };
      const signed = { stored_at: at, stored_by: by.username, by_name: by.displayName, reason };
      return append(db, 'reporting_windows', { ...days, ...signed }, { act: 'set-days', at, by });
    },
    listExtensions: (period) => listExtensions(db, { period }),
    listExtensionsOfDistrict: (district) => listExtensions(db, { district }),
    saveExtension: (period, { district, dueOn, reason }, { at, by }) => {
      const extension = { period, district, due_on: dueOn, reason, at, by_name: by.displayName };
      return append(db, 'extensions', extension, { act: 'extend', at, by });
    },
    async listCancellations() {
      const rows = await listNewest(db, 'cancellations');
      return rows.flatMap(
        ({ indicator, fiscal_year: fiscalYear, from_quarter: fromQuarter, reason, at, by_name: by }) =>
          fromQuarter === null ? [] : [{ indicator, fiscalYear, fromQuarter, reason, at, by }],
      );
    },
    saveCancellation: ({ indicator, fiscalYear, fromQuarter, reason }, { at, by }) => {
      const about = { indicator, fiscal_year: fiscalYear, from_quarter: fromQuarter };
      const act = fromQuarter === null ? 'restore-indicator' : 'cancel-indicator';
      return append(db, 'cancellations', { ...about, reason, at, by_name: by.displayName }, { act, at, by });
    },
    async readReportDemand() {
      const [setting] = await listNewest(db, 'report_demands');
      return setting ? { demand: setting.demand, reason: setting.reason, at: setting.at, by: setting.by_name } : null;
    },
    saveReportDemand: ({ demand, reason }, { at, by }) => {
      const setting = { demand, reason, at, by_name: by.displayName };
      return append(db, 'report_demands', setting, { act: 'set-report-demand', at, by });
    },
  };
}

async function listWindows(db: Kysely<Tables>, selection: { period?: string }) {
  const rows = await listNewest(db, 'reporting_windows', selection);
  return rows.map(({ period, opens_on: opensOn, due_on: dueOn, closes_on: closesOn }) => ({
    period,
    window: { opensOn, dueOn, closesOn },
  }));
}

async function listExtensions(
  db: Kysely<Tables>,
  selection: { period: string } | { district: string },
): Promise<StoredExtension[]> {
  const rows = await listNewest(db, 'extensions', selection);
  return rows.map(({ period, district, due_on: dueOn, reason, at, by_name: by }) => ({
    period,
    district,
    dueOn,
    reason,
    at,
    by,
  }));
}

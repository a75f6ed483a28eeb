import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { Auth } from '../auth/auth.ts';
import { demoRows } from '../demo/sheets.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { findReportedQuarter, rosterOf } from '../use-cases/sheets/find-sheet.ts';

/** A district's desk: what is sent from it and where to, and the token of whoever sends it. */
export type Desk = { path: string; content: SheetContent; token: string };

const indicator = '2100-1040';
const quarter = { fiscalYear: 2563, quarter: 1 } as const;
const caller = { address: '127.0.0.1', agent: '', route: '/api/auth/sign-in/username' };

/** Signs the officers of districts in, and fills a sheet of 2100-1040 for each: for whoever plays the demo's first quarter. */
export async function openDesks(storage: Storage, auth: Auth): Promise<Desk[]> {
  const report = await findReportedQuarter(storage, indicator, quarter);
  if (isRefusal(report)) throw new Error(report.refused);
  const desks: Desk[] = [];
  for (const { id, displayName, district } of await auth.accounts.list()) {
    if (district === null) continue;
    const place = { indicator, period: report.period.code, district };
    const roster = await rosterOf(storage, district, quarter);
    const rows = demoRows({ place, indicator: report.indicator }, roster?.communities ?? []);
    desks.push({
      path: `/api/v1/sheets/${indicator}/${place.period}/${district}/submit`,
      content: { rows, report: `${displayName}ประชุมคณะกรรมการชุมชนแล้ว`, notApplicable: false },
      token: await auth.sessions.begin(id, caller),
    });
  }
  return desks;
}

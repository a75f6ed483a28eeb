import { carriesOver } from '../../../shared/rules/sheets/carried-over.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import type { ServerSheet } from '../../../shared/wire/sheets.ts';
import type { ReadingStorage, StoredSheet } from '../../storage/storage.ts';
import { readReportDemand } from '../calendar/report-demand.ts';
import { returnedContent } from './assess-sheet.ts';
import { readEarlier } from './earlier-submissions.ts';
import type { FoundSheet } from './find-sheet.ts';
import { showSheet } from './show-sheet.ts';

export async function readSheet(storage: ReadingStorage, sheet: FoundSheet): Promise<ServerSheet> {
  return toSheet(storage, sheet, await storage.readSheet(sheet.place));
}

/** A stored sheet as it crosses the network; one that nobody has stored is revision 0. */
export async function toSheet(
  storage: ReadingStorage,
  { place, period, indicator, cancelled }: FoundSheet,
  stored: StoredSheet | null,
): Promise<ServerSheet> {
  const standing = stored?.standing ?? unbegun;
  const [shown, before, returned, { demand }] = await Promise.all([
    showSheet(storage, { indicator, period }, { place, standing, shown: stored }),
    readEarlier(storage, { place, period, indicator }),
    returnedContent(storage, place, standing),
    readReportDemand(storage),
  ]);
  const start = before && carriesOver(indicator) ? before.start : [];
  return {
    ...place,
    state: standing.state,
    step: standing.step,
    revision: stored?.revision ?? 0,
    indicatorVersion: stored?.indicatorVersion ?? indicator.version,
    rows: stored?.content.rows ?? start,
    report: stored?.content.report ?? '',
    notApplicable: stored?.content.notApplicable ?? false,
    confirmed: stored?.content.confirmed ?? false,
    answers: stored?.content.answers ?? {},
    earlier: before?.earlier ?? null,
    reportDemand: demand,
    returned,
    cancelled,
    result: shown?.result ?? null,
    basis: shown?.basis ?? null,
    savedAt: stored?.savedAt ?? null,
    savedBy: stored?.savedBy.displayName ?? null,
    submittedAt: standing.submittedAt,
    receipt: stored?.receipt ?? null,
  };
}

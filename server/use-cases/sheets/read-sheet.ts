import { carriesOver } from '../../../shared/rules/sheets/carried-over.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { annexOf } from '../../../shared/terms/sheet.ts';
import type { SentRevision, ServerSheet } from '../../../shared/wire/sheets.ts';
import { codeOf } from '../../receipts/seal-receipt.ts';
import type { StoredSheet } from '../../storage/port/sheets.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readReportDemand } from '../calendar/report-demand.ts';
import { readDistrictsNow } from '../city/districts-now.ts';
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
  sheet: FoundSheet,
  stored: StoredSheet | null,
): Promise<ServerSheet> {
  const { place, office, period, indicator, cancelled } = sheet;
  const standing = stored?.standing ?? unbegun;
  const [shown, before, returned, { demand }, districtsNow] = await Promise.all([
    showSheet(storage, { indicator, period }, { place, standing, shown: stored }),
    readEarlier(storage, { place, period, indicator }),
    returnedContent(storage, place, standing),
    readReportDemand(storage),
    readDistrictsNow(storage, sheet),
  ]);
  const start = before && carriesOver(indicator) ? before.start : [];
  return {
    ...place,
    office: office.name,
    state: standing.state,
    step: standing.step,
    revision: stored?.revision ?? 0,
    indicatorVersion: stored?.indicatorVersion ?? indicator.version,
    rows: stored?.content.rows ?? start,
    report: stored?.content.report ?? '',
    notApplicable: stored?.content.notApplicable ?? false,
    confirmed: stored?.content.confirmed ?? false,
    answers: stored?.content.answers ?? {},
    ...annexOf(stored ? stored.content : {}),
    earlier: before?.earlier ?? null,
    reportDemand: demand,
    returned,
    cancelled,
    plea: standing.plea,
    result: shown?.result ?? null,
    basis: shown?.basis ?? null,
    districtsNow,
    savedAt: stored?.savedAt ?? null,
    savedBy: stored?.savedBy.displayName ?? null,
    submittedAt: standing.submittedAt,
    receipt: stored?.receipt ?? null,
    sent: stored && (await lastSent(storage, stored)),
  };
}

/** What the latest receipt acknowledges; its rows only where a draft has been stored since. */
async function lastSent(
  storage: ReadingStorage,
  { place, revision, receipt }: StoredSheet,
): Promise<SentRevision | null> {
  const latest = receipt === null ? null : await storage.readReceipt(receipt);
  if (!latest) return null;
  const code = latest.code ?? codeOf(latest);
  const sent = { revision: latest.revision, at: latest.submittedAt, result: latest.result, code };
  if (sent.revision === revision) return { ...sent, content: null };
  const stored = await storage.readRevision(place, sent.revision);
  if (!stored) throw new Error(`no revision ${sent.revision} behind receipt ${latest.id}`);
  const { rows, report, notApplicable, confirmed = false } = stored.content;
  return { ...sent, content: { rows, report, notApplicable, confirmed, ...annexOf(stored.content) } };
}

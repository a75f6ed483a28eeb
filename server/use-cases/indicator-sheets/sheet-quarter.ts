import { isMeasuredIn } from '../../../shared/indicator/compilers/to-result.ts';
import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { isOverDistricts, isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { toSheetResults } from '../../../shared/rules/sheets/sheet-results.ts';
import { type Standing, shownRevision } from '../../../shared/rules/sheets/workflow.ts';
import type { Office } from '../../../shared/terms/office.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import { type Annex, annexOf } from '../../../shared/terms/sheet.ts';
import type { SheetQuarter, SheetShown } from '../../../shared/wire/indicator-sheet.ts';
import { codeOf } from '../../receipts/seal-receipt.ts';
import type { StoredRevision } from '../../storage/port/sheets.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { type ShownSheet, showSheet } from '../sheets/show-sheet.ts';
import { readCityNow } from './city-now.ts';
import { ownerOf } from './sheet-offices.ts';
import type { SheetYear } from './sheet-year.ts';

export type QuarterOf = {
  office: Office;
  period: Period;
  /** The office's own due day, where it has been given more time. */
  dueOn: string | undefined;
};

/** A quarter of an office's sheet, and the annex of what is shown of it. */
export type QuarterRead = { quarter: SheetQuarter; annex: Annex };

/**
 * What an office's sheet says of a quarter, by the version that is in force in it; of what is accepted, by what it stands on.
 * A draft is shown where nothing has been sent, as in a review.
 */
export async function readSheetQuarter(
  storage: ReadingStorage,
  now: Date,
  { year, windows, cancellations, departments }: SheetYear,
  { office, period, dueOn }: QuarterOf,
): Promise<QuarterRead> {
  const inForce = inQuarter(year, period);
  const place = { indicator: year.code, period: periodCode(period), district: office.code };
  const standing = await storage.readStanding(place);
  const number = shownRevision(standing, standing.submitted === null ? 'now' : 'submitted');
  const stored = number === null ? null : await storage.readRevision(place, number);
  const report = { indicator: inForce, period: { period } };
  const shown = await showSheet(storage, report, { place, standing, shown: stored });
  const window = windows.get(period.quarter);
  const days = window ? extended(window, dueOn) : null;
  const reports = isReportedBy(inForce, office.code);
  const code = place.period;
  const overDistricts = reports && window && isOverDistricts(inForce, office.code) ? { code, period, window } : null;
  const owner = ownerOf(inForce, departments);
  const quarter: SheetQuarter = {
    quarter: period.quarter,
    version: inForce.version,
    owner: { code: owner.code, name: owner.name },
    reports,
    days,
    window: days && windowState(days, bangkokDay(now)),
    cancelled: cancelledIn(cancellations, year, period),
    measured: isMeasuredIn(inForce, period),
    state: standing.state,
    step: standing.step,
    results: toSheetResults(shown?.indicator ?? inForce, shown?.targets ?? inForce, period, office.kind),
    shown: stored && shown && (await toShown(storage, standing, stored, shown)),
    evaluation: standing.evaluation,
    cityNow: overDistricts ? await readCityNow(storage, { indicator: inForce, period: overDistricts }) : null,
  };
  return { quarter, annex: annexOf(stored?.content ?? {}) };
}

async function toShown(
  storage: ReadingStorage,
  { accepted, submitted, submittedAt, late }: Standing,
  { place, revision, content, savedAt, savedBy }: StoredRevision,
  { result, basis, againstTarget, progress }: ShownSheet,
): Promise<SheetShown> {
  const isSent = revision === submitted;
  const receipt = isSent ? await storage.readReceiptOf(place, revision) : null;
  return {
    kind: revision === accepted ? 'accepted' : isSent ? 'submitted' : 'draft',
    ...{ revision, result, basis, againstTarget, progress },
    notApplicable: content.notApplicable,
    report: content.report,
    savedAt,
    savedBy: savedBy.displayName,
    submittedAt: isSent ? submittedAt : null,
    late: isSent && late,
    receipt: receipt && { id: receipt.id, code: receipt.code ?? codeOf(receipt) },
  };
}

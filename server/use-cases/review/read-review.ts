import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { againstPrevious } from '../../../shared/indicator/main-figure.ts';
import { isOverDistricts } from '../../../shared/rules/offices/reporters.ts';
import { alikeReports } from '../../../shared/rules/review/flags.ts';
import { assess } from '../../../shared/rules/sheets/assess.ts';
import { issuesOverDistricts } from '../../../shared/rules/sheets/assess-over-districts.ts';
import { type Standing, shownRevision } from '../../../shared/rules/sheets/workflow.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import type { Period } from '../../../shared/terms/period.ts';
import { annexOf } from '../../../shared/terms/sheet.ts';
import type { Review, Revision } from '../../../shared/wire/review.ts';
import type { SheetEvent } from '../../../shared/wire/sheets.ts';
import type { Refusal } from '../../refusal.ts';
import type { StoredEvent, StoredRevision } from '../../storage/port/sheets.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readReportDemand } from '../calendar/report-demand.ts';
import { readDistrictsNow } from '../city/districts-now.ts';
import { quarterBefore } from '../city/read-consolidation.ts';
import { assessSheet, returnedContent } from '../sheets/assess-sheet.ts';
import { earlierPlace } from '../sheets/earlier-submissions.ts';
import type { FoundSheet } from '../sheets/find-sheet.ts';
import { refuseRevision } from '../sheets/refuse-revision.ts';
import { communitiesBy, progressOf, type ShownSheet, showSheet } from '../sheets/show-sheet.ts';
import { flagsOf, spreadFor } from './flag-sheet.ts';

/** Everything a reviewer sees of a sheet: what is to be looked at, what they saw last, and what was done so far. */
export async function readReview(storage: ReadingStorage, sheet: FoundSheet): Promise<Review> {
  const { place, period, cancelled } = sheet;
  const [standing, events, pruned] = await Promise.all([
    storage.readStanding(place),
    storage.listEvents(place),
    storage.listPruned(place),
  ]);
  const number = shownRevision(standing, standing.submitted === null ? 'now' : 'submitted');
  const stored = number === null ? null : await storage.readRevision(place, number);
  const earlier = earlierRevision(events, number, standing.request?.revision ?? null);
  const before = earlier === null ? null : await storage.readRevision(place, earlier);
  const shown = await showSheet(storage, sheet, { place, standing, shown: stored });
  const issues = stored && shown ? await issuesOf(storage, sheet, standing, stored, shown) : [];

  const last = quarterBefore(period.period);
  const previous = last && (await lastSubmitted(storage, place, last));
  return {
    standing,
    content: stored && (await toRevision(storage, sheet, stored)),
    before: before && (await toRevision(storage, sheet, before)),
    issues,
    // What the other districts come to is nothing that a district is told.
    flags: shown && sheet.person.role !== 'district' ? await findFlags(storage, sheet, shown, previous) : [],
    result: shown?.result ?? null,
    basis: shown?.basis ?? null,
    districtsNow: await readDistrictsNow(storage, sheet),
    againstTarget: shown?.againstTarget ?? null,
    againstPrevious: againstPrevious(shown, previous),
    previousReport: previous?.report ?? null,
    cancelled,
    events: events.map((event) => toEvent(event, pruned)),
  };
}

/** One stored revision as it was. */
export async function readRevision(
  storage: ReadingStorage,
  sheet: FoundSheet,
  revision: number,
): Promise<Revision | Refusal> {
  const stored = await storage.readRevision(sheet.place, revision);
  return stored ? toRevision(storage, sheet, stored) : refuseRevision(storage, sheet.place, revision);
}

async function toRevision(storage: ReadingStorage, sheet: FoundSheet, stored: StoredRevision): Promise<Revision> {
  const { place, revision, indicatorVersion, roster, content, result, savedAt, savedBy } = stored;
  const progress = await progressOf(storage, place, sheet.period.period, stored);
  const { rows, report, notApplicable, confirmed = false, answers = {} } = content;
  return {
    ...place,
    revision,
    indicatorVersion,
    roster,
    rows,
    report,
    notApplicable,
    confirmed,
    ...annexOf(content),
    answers,
    result,
    progress,
    savedAt,
    savedBy: savedBy.displayName,
  };
}

/** What was given back, else the submission before the one that is looked at. */
function earlierRevision(events: StoredEvent[], shown: number | null, given: number | null): number | null {
  if (shown === null) return null;
  if (given !== null && given < shown) return given;
  const before = events.findLast(({ act, standing: { revision } }) => act === 'submit' && revision < shown);
  return before?.standing.revision ?? null;
}

/** What is accepted is checked by what its figures stand on; anything else by what it would have to stand up to now. */
async function issuesOf(
  storage: ReadingStorage,
  sheet: FoundSheet,
  standing: Standing,
  { content }: StoredRevision,
  { frozen, indicator, roster }: ShownSheet,
): Promise<Issue[]> {
  if (!frozen) {
    const returned = await returnedContent(storage, sheet.place, standing);
    return (await assessSheet(storage, sheet, content, { returned })).assessment.issues;
  }
  const { period } = sheet.period;
  if (isOverDistricts(indicator, sheet.place.district)) return issuesOverDistricts(content, null);
  // What repeats an earlier quarter was asked about when it was sent; a quarter that was mended since asks nothing anew.
  return assess({ indicator, period, communities: await communitiesBy(storage, roster, period) }, content).issues;
}

async function findFlags(
  storage: ReadingStorage,
  sheet: FoundSheet,
  shown: ShownSheet,
  previous: ShownSheet | null,
): Promise<Review['flags']> {
  const { indicator, period, district } = sheet.place;
  const { demand } = await readReportDemand(storage);
  // An owner's figure is no district's, and is held against none of theirs.
  if (!findDistrict(district)) {
    return flagsOf(shown, previous, { of: sheet.indicator, spread: null }, { demand, alike: [] });
  }
  const others = await storage.listStandings({ indicator, periods: [period] }, 'submitted');
  const sheets = await Promise.all(others.map((other) => showSheet(storage, sheet, other)));
  const spread = spreadFor(
    sheet.indicator,
    sheets.flatMap((other) => other ?? []),
  );
  const alike = alikeReports(
    others.map(({ place: { district: code }, shown: other }) => ({
      district: code,
      name: findDistrict(code)?.name ?? { th: code, en: code },
      reportPrint: other?.reportPrint ?? null,
    })),
  );
  return flagsOf(shown, previous, spread, { demand, alike: alike(district, shown.reportPrint) });
}

/** What the quarter before has come to, as it was submitted, with the words of its report. */
async function lastSubmitted(
  storage: ReadingStorage,
  place: FoundSheet['place'],
  period: Period,
): Promise<(ShownSheet & { report: string }) | null> {
  const earlier = await earlierPlace(storage, place, period);
  const [standing, indicator] = await Promise.all([
    storage.readStanding(earlier),
    storage.readIndicatorIn(place.indicator, period),
  ]);
  const stored = standing.submitted === null ? null : await storage.readRevision(earlier, standing.submitted);
  if (!stored || !indicator) return null;
  const shown = await showSheet(
    storage,
    { indicator, period: { period } },
    { place: earlier, standing, shown: stored },
  );
  return shown && { ...shown, report: stored.content.report };
}

function toEvent({ act, at, by, message, standing }: StoredEvent, pruned: number[]): SheetEvent {
  const asks = act === 'return' || act === 'reopen';
  return {
    step: standing.step,
    act,
    at,
    by: by.displayName,
    revision: standing.revision,
    pruned: act === 'save' && pruned.includes(standing.revision),
    message,
    state: standing.state,
    request: asks ? standing.request : null,
    evaluation: act === 'evaluate' ? standing.evaluation : null,
    restated: act === 'restate' ? standing.restated : null,
  };
}

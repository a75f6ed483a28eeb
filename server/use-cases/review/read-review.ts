import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { againstPrevious, againstTarget } from '../../../shared/indicator/main-figure.ts';
import { alikeReports, findFlags, spreadOf } from '../../../shared/rules/review/flags.ts';
import { shownRevision } from '../../../shared/rules/sheets/workflow.ts';
import { periodCode } from '../../../shared/terms/period.ts';
import type { Review, Revision } from '../../../shared/wire/review.ts';
import type { SheetEvent } from '../../../shared/wire/sheets.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage, StoredEvent, StoredRevision } from '../../storage/storage.ts';
import { readReportDemand } from '../calendar/report-demand.ts';
import { quarterBefore } from '../city/read-consolidation.ts';
import { assessSheet, returnedContent } from '../sheets/assess-sheet.ts';
import type { FoundSheet } from '../sheets/find-sheet.ts';

/** Everything a reviewer sees of a sheet: what is to be looked at, what they saw last, and what was done so far. */
export async function readReview(storage: ReadingStorage, sheet: FoundSheet): Promise<Review> {
  const { place, indicator, period, cancelled } = sheet;
  const [standing, events] = await Promise.all([storage.readStanding(place), storage.listEvents(place)]);
  const number = shownRevision(standing, standing.submitted === null ? 'now' : 'submitted');
  const stored = number === null ? null : await storage.readRevision(place, number);
  const earlier = earlierRevision(events, number, standing.request?.revision ?? null);
  const before = earlier === null ? null : await storage.readRevision(place, earlier);
  const returned = await returnedContent(storage, place, standing);
  const assessment = stored && (await assessSheet(storage, sheet, stored.content, { returned })).assessment;

  const last = quarterBefore(period.period);
  const previous = last && (await lastSubmitted(storage, { ...place, period: periodCode(last) }));
  const result = assessment?.result ?? null;
  const others = await storage.listStandings({ indicator: place.indicator, periods: [place.period] }, 'submitted');
  const spread = spreadOf(
    indicator,
    others.flatMap(({ shown }) => shown?.result ?? []),
  );
  const alike = alikeReports(
    others.map(({ place: { district }, shown }) => ({
      district,
      name: findDistrict(district)?.name ?? { th: district, en: district },
      reportPrint: shown?.reportPrint ?? null,
    })),
  );
  const { demand } = await readReportDemand(storage);
  return {
    standing,
    content: stored && (await toRevision(storage, sheet, stored)),
    before: before && (await toRevision(storage, sheet, before)),
    issues: assessment?.issues ?? [],
    // What the other districts come to is nothing that a district is told.
    flags:
      stored && result && sheet.person.role !== 'district'
        ? findFlags(indicator, { ...stored, result }, previous, spread, {
            demand,
            alike: alike(place.district, stored.reportPrint),
          })
        : [],
    againstTarget: againstTarget(indicator, period.period, result, 'district'),
    againstPrevious: againstPrevious(indicator, result, previous?.result ?? null),
    previousReport: previous?.content.report ?? null,
    cancelled,
    events: events.map(toEvent),
  };
}

/** One stored revision as it was. */
export async function readRevision(
  storage: ReadingStorage,
  sheet: FoundSheet,
  revision: number,
): Promise<Revision | Refusal> {
  const stored = await storage.readRevision(sheet.place, revision);
  return stored ? toRevision(storage, sheet, stored) : { refused: 'unknown-revision' };
}

async function toRevision(storage: ReadingStorage, sheet: FoundSheet, stored: StoredRevision): Promise<Revision> {
  const { place, revision, indicatorVersion, content, result, savedAt, savedBy } = stored;
  const progress = stored.progress ?? (await assessSheet(storage, sheet, content)).assessment.progress;
  const { rows, report, notApplicable, confirmed = false, answers = {} } = content;
  return {
    ...place,
    revision,
    indicatorVersion,
    rows,
    report,
    notApplicable,
    confirmed,
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

async function lastSubmitted(storage: ReadingStorage, place: FoundSheet['place']): Promise<StoredRevision | null> {
  const { submitted } = await storage.readStanding(place);
  return submitted === null ? null : storage.readRevision(place, submitted);
}

function toEvent({ act, at, by, message, standing }: StoredEvent): SheetEvent {
  const asks = act === 'return' || act === 'reopen';
  return {
    step: standing.step,
    act,
    at,
    by: by.displayName,
    revision: standing.revision,
    message,
    state: standing.state,
    request: asks ? standing.request : null,
    evaluation: act === 'evaluate' ? standing.evaluation : null,
  };
}

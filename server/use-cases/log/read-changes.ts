import { isDeepStrictEqual } from 'node:util';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { changedCells } from '../../../shared/rules/review/changed-cells.ts';
import { annexOf } from '../../../shared/terms/sheet.ts';
import type { SheetChanges } from '../../../shared/wire/log.ts';
import type { Refusal } from '../../refusal.ts';
import type { StoredRevision } from '../../storage/port/sheets.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { FoundSheet } from '../sheets/find-sheet.ts';
import { refuseRevision } from '../sheets/refuse-revision.ts';

/** What changed from one revision of a sheet to another; from 0, all that the other one holds. */
export async function readChanges(
  storage: ReadingStorage,
  { place, period, indicator: inForce }: FoundSheet,
  { from, to }: { from: number; to: number },
): Promise<SheetChanges | Refusal> {
  const [earlier, stored] = await Promise.all([
    from === 0 ? null : storage.readRevision(place, from),
    storage.readRevision(place, to),
  ]);
  if (!stored) return refuseRevision(storage, place, to);
  if (from > 0 && !earlier) return refuseRevision(storage, place, from);
  const version = await storage.readIndicator(place.indicator, period.period.fiscalYear, stored.indicatorVersion);
  const [before, after] = [earlier?.content, stored.content];
  const [annexBefore, annexAfter] = [annexOf(before ?? {}), annexOf(after)];
  return {
    ...place,
    from: earlier && sideOf(earlier),
    to: sideOf(stored),
    rows: changedCells(version ?? inForce, before?.rows ?? [], after.rows),
    report: differing(before?.report ?? '', after.report),
    summary: differing(annexBefore.summary, annexAfter.summary),
    projects: differing(annexBefore.projects, annexAfter.projects),
    links: differing(annexBefore.links, annexAfter.links),
    notApplicable: differing(before?.notApplicable ?? false, after.notApplicable),
    figures: figuresOf(version ?? inForce, earlier, stored),
  };
}

function sideOf({ revision, indicatorVersion, savedAt, savedBy }: StoredRevision): SheetChanges['to'] {
  return { revision, indicatorVersion, savedAt, savedBy: savedBy.displayName };
}

function differing<Value>(before: Value, after: Value): { before: Value; after: Value } | null {
  return isDeepStrictEqual(before, after) ? null : { before, after };
}

function figuresOf({ results }: Indicator, before: StoredRevision | null, after: StoredRevision) {
  return results.map(({ key, name }) => ({
    ...{ key, name },
    before: before?.result.figures[key] ?? null,
    after: after.result.figures[key] ?? null,
  }));
}

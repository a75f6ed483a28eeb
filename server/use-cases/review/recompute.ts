import { isDeepStrictEqual } from 'node:util';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { againstTarget, mainText, targetFor } from '../../../shared/indicator/main-figure.ts';
import { isOverDistricts } from '../../../shared/rules/offices/reporters.ts';
import { type Assessment, assess, type Progress } from '../../../shared/rules/sheets/assess.ts';
import { assessOverDistricts } from '../../../shared/rules/sheets/assess-over-districts.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { Result } from '../../../shared/terms/result.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { isRefusal } from '../../refusal.ts';
import type { StoredRevision } from '../../storage/port/sheets.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { addUpDistricts } from '../city/districts-now.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { findReportedQuarter } from '../sheets/find-sheet.ts';
import { communitiesBy, showSheet, targetOfOffice } from '../sheets/show-sheet.ts';

/** What is not as its rows have it: of what was accepted, of its restatement, or of its verdict; both as texts. */
export type Difference = {
  place: SheetPlace;
  of: 'accepted' | 'restated';
  what: 'figures' | 'progress' | 'verdict';
  stored: string;
  counted: string;
};

export type Recomputed = { sheets: number; restated: number; differences: Difference[] };

/** What is stored now, and what was by the time of a revision. */
type Desk = { storage: ReadingStorage } & Pick<Storage, 'asOfRevision'>;

/**
 * Counts every accepted sheet of a quarter again from its rows, by the version, the register and the target of its day,
 * and every restatement by those of its own, and compares both with what is stored and shown. An owner's sheet over the
 * districts is added up again of what they had submitted when it was stored. Nothing is changed.
 */
export async function recompute(
  { storage, asOfRevision }: Desk,
  period: Period,
  code: string | null,
): Promise<Recomputed> {
  const years = await storage.listIndicatorYears({ fiscalYear: period.fiscalYear });
  const outcome: Recomputed = { sheets: 0, restated: 0, differences: [] };
  for (const year of years) {
    if (year.fiscalYear !== period.fiscalYear || (code !== null && year.code !== code)) continue;
    const selection = { indicator: year.code, periods: [periodCode(period)] };
    const [ofDistricts, ofOwners] = await Promise.all([
      storage.listStandings(selection, 'accepted'),
      storage.listStandings({ ...selection, owners: true }, 'accepted'),
    ]);
    for (const sheet of [...ofDistricts, ...ofOwners]) {
      const { place, standing, shown: stored } = sheet;
      const revision = stored && (await storage.readRevision(place, stored.revision));
      if (!revision) continue;
      outcome.sheets += 1;
      if (standing.restated) outcome.restated += 1;
      const indicator = inQuarter(year, period);
      const over = isOverDistricts(indicator, place.district);
      const count = over ? adding(asOfRevision, period, revision) : counting(storage, period, revision);
      outcome.differences.push(...(await compareFigures(storage, period, standing, revision, count)));
      const shown = await showSheet(storage, { indicator, period: { period } }, sheet);
      const verdict = await countVerdict(storage, period, standing, revision, count);
      if (shown && shown.againstTarget !== verdict) {
        const of = standing.restated ? 'restated' : 'accepted';
        outcome.differences.push({
          ...{ place, of, what: 'verdict', stored: shown.againstTarget ?? '–', counted: verdict ?? '–' },
        });
      }
    }
  }
  return outcome;
}

async function compareFigures(
  storage: ReadingStorage,
  period: Period,
  { restated }: Standing,
  revision: StoredRevision,
  count: Count,
): Promise<Difference[]> {
  const own = { ...revision, version: revision.indicatorVersion };
  const differences = await compare(storage, period, revision, { of: 'accepted', ...own }, count);
  return restated
    ? [...differences, ...(await compare(storage, period, revision, { of: 'restated', ...restated }, count))]
    : differences;
}

type Stored = { of: Difference['of']; version: number; roster: string; result: Result; progress: Progress | null };

async function compare(
  storage: ReadingStorage,
  period: Period,
  { place }: StoredRevision,
  { of, version, roster, result, progress }: Stored,
  count: Count,
): Promise<Difference[]> {
  const indicator = await versionOf(storage, place, period, version);
  const counted = await count(indicator, roster);
  const differences: Difference[] = [];
  if (!isDeepStrictEqual(result, counted.result)) {
    const [stored, anew] = [result, counted.result].map((one) => resultText(indicator, one)) as [string, string];
    differences.push({ place, of, what: 'figures', stored, counted: anew });
  }
  const [rows, anew] = [progress && progressText(progress), progressText(counted.progress)];
  if (rows !== null && rows !== anew) differences.push({ place, of, what: 'progress', stored: rows, counted: anew });
  return differences;
}

/** The main figure less its target, both by the versions that the sheet stands on. */
async function countVerdict(
  storage: ReadingStorage,
  period: Period,
  { acceptedUnder, restated }: Standing,
  { place, indicatorVersion, roster }: StoredRevision,
  count: Count,
): Promise<string | null> {
  const counting = await versionOf(storage, place, period, restated?.version ?? indicatorVersion);
  const setting = await versionOf(storage, place, period, restated?.version ?? acceptedUnder ?? indicatorVersion);
  const { result } = await count(counting, restated?.roster ?? roster);
  return againstTarget({ indicator: counting, result }, targetFor(counting, setting, period, targetOfOffice(place)));
}

/** Counts a revision again, by a version and a register. */
type Count = (indicator: Indicator, roster: string) => Promise<Pick<Assessment, 'result' | 'progress'>>;

function counting(storage: ReadingStorage, period: Period, { content }: StoredRevision): Count {
  return async (indicator, roster) =>
    assess({ indicator, period, communities: await communitiesBy(storage, roster, period) }, content);
}

function adding(
  asOfRevision: Desk['asOfRevision'],
  period: Period,
  { place, revision, content }: StoredRevision,
): Count {
  return async () => {
    const storage = await asOfRevision(place, revision);
    const quarter = await findReportedQuarter(storage, place.indicator, period);
    if (isRefusal(quarter)) throw new Error(`${place.indicator} was not reported on in ${place.period}`);
    const { by, together } = await addUpDistricts(storage, quarter);
    return assessOverDistricts(by, content, together, null);
  };
}

async function versionOf(
  storage: ReadingStorage,
  { indicator }: SheetPlace,
  { fiscalYear }: Period,
  version: number,
): Promise<Indicator> {
  const found = await storage.readIndicator(indicator, fiscalYear, version);
  if (!found) throw new Error(`no version ${version} of ${indicator}`);
  return found;
}

function resultText(indicator: Indicator, result: Result): string {
  const measures = Object.entries(result.measures).map(([key, value]) => `${key} ${value}`);
  return [mainText(indicator, result) ?? '–', ...measures].join(' · ');
}

/** But for the rows that repeat an earlier quarter, which hang on what was submitted of that by then. */
function progressText({ expected, filled, valid, excluded }: Progress): string {
  return `${expected}/${filled}/${valid}/${excluded}`;
}

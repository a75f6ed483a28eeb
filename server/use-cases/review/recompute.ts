import { isDeepStrictEqual } from 'node:util';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { againstTarget, mainText, targetFor } from '../../../shared/indicator/main-figure.ts';
import { assess, type Progress } from '../../../shared/rules/sheets/assess.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { Result } from '../../../shared/terms/result.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { StoredRevision } from '../../storage/port/sheets.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { communitiesBy, showSheet } from '../sheets/show-sheet.ts';

/** What is not as its rows have it: of what was accepted, of its restatement, or of its verdict; both as texts. */
export type Difference = {
  place: SheetPlace;
  of: 'accepted' | 'restated';
  what: 'figures' | 'progress' | 'verdict';
  stored: string;
  counted: string;
};

export type Recomputed = { sheets: number; restated: number; differences: Difference[] };

/**
 * Counts every accepted sheet of a quarter again from its rows, by the version, the register and the target of its day,
 * and every restatement by those of its own, and compares both with what is stored and shown. Nothing is changed.
 */
export async function recompute(storage: ReadingStorage, period: Period, code: string | null): Promise<Recomputed> {
  const years = await storage.listIndicatorYears({ fiscalYear: period.fiscalYear });
  const outcome: Recomputed = { sheets: 0, restated: 0, differences: [] };
  for (const year of years) {
    if (year.fiscalYear !== period.fiscalYear || (code !== null && year.code !== code)) continue;
    const selection = { indicator: year.code, periods: [periodCode(period)] };
    for (const sheet of await storage.listStandings(selection, 'accepted')) {
      const { place, standing, shown: stored } = sheet;
      const revision = stored && (await storage.readRevision(place, stored.revision));
      if (!revision) continue;
      outcome.sheets += 1;
      if (standing.restated) outcome.restated += 1;
      outcome.differences.push(...(await compareFigures(storage, period, standing, revision)));
      const report = { indicator: inQuarter(year, period), period: { period } };
      const shown = await showSheet(storage, report, sheet);
      const verdict = await countVerdict(storage, period, standing, revision);
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
): Promise<Difference[]> {
  const own = { ...revision, version: revision.indicatorVersion };
  const differences = await compare(storage, period, revision, { of: 'accepted', ...own });
  return restated
    ? [...differences, ...(await compare(storage, period, revision, { of: 'restated', ...restated }))]
    : differences;
}

type Stored = { of: Difference['of']; version: number; roster: string; result: Result; progress: Progress | null };

async function compare(
  storage: ReadingStorage,
  period: Period,
  { place, content }: StoredRevision,
  { of, version, roster, result, progress }: Stored,
): Promise<Difference[]> {
  const indicator = await versionOf(storage, place, period, version);
  const counted = await count(storage, period, indicator, roster, content);
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
  { place, content, indicatorVersion, roster }: StoredRevision,
): Promise<string | null> {
  const counting = await versionOf(storage, place, period, restated?.version ?? indicatorVersion);
  const setting = await versionOf(storage, place, period, restated?.version ?? acceptedUnder ?? indicatorVersion);
  const { result } = await count(storage, period, counting, restated?.roster ?? roster, content);
  return againstTarget({ indicator: counting, result }, targetFor(counting, setting, period, 'district'));
}

async function count(
  storage: ReadingStorage,
  period: Period,
  indicator: Indicator,
  roster: string,
  content: SheetContent,
) {
  return assess({ indicator, period, communities: await communitiesBy(storage, roster, period) }, content);
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

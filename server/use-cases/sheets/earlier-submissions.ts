import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { columnKeys, type Indicator, subjectColumn, subjectNameColumn } from '../../../shared/indicator/indicator.ts';
import type { Earlier } from '../../../shared/rules/sheets/carried-over.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode, type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { Community } from '../../../shared/terms/register.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { type ReportedQuarter, rosterOf } from './find-sheet.ts';
import { keptEarlier } from './kept-earlier.ts';

/** `start`: the rows of the submission that stands, with which a cumulative quarter begins. */
export type EarlierSubmissions = { earlier: Earlier; start: EntryRow[] };

type Sheet = Pick<ReportedQuarter, 'indicator' | 'period'> & { place: SheetPlace };

/**
 * What an office has submitted earlier in the year, back to the quarter whose submission stands. A quarter that was sent
 * and withdrawn since is passed over for the start; what had been begun from it is still known by it. Each draft and
 * submission asks for it, so it is read once (kept-earlier.ts).
 */
export async function readEarlier(storage: ReadingStorage, sheet: Sheet): Promise<EarlierSubmissions | null> {
  const before = await listBefore(storage, sheet);
  if (before.length === 0) return null;
  const { indicator, place, period } = sheet;
  const roster = await rosterOf(storage, place.district, period.period);
  const communities = roster?.communities ?? null;
  const steps = before.map(({ place, standing }) => `${place.period} ${place.district} ${standing.step}`).join();
  return keptEarlier(storage, place, { steps, indicator, communities }, () =>
    readBefore(storage, before, (rows) => bringOver(rows, indicator, communities ?? [])),
  );
}

/** An earlier quarter's sheet. */
type Before = { quarter: Quarter; place: SheetPlace; standing: Standing };

/** The newest first, as far as one whose submission stands. */
async function listBefore(storage: ReadingStorage, { place, period }: Sheet): Promise<Before[]> {
  const { fiscalYear, quarter: now } = period.period;
  const before: Before[] = [];
  for (const quarter of quarters.filter((quarter) => quarter < now).reverse()) {
    const there = await earlierPlace(storage, place, { fiscalYear, quarter });
    const standing = await storage.readStanding(there);
    before.push({ quarter, place: there, standing });
    if (standing.submitted !== null) break;
  }
  return before;
}

async function readBefore(
  storage: ReadingStorage,
  before: Before[],
  broughtOver: (rows: EntryRow[]) => EntryRow[],
): Promise<EarlierSubmissions | null> {
  const rows: EntryRow[] = [];
  let newest: Quarter | null = null;
  for (const { quarter, place, standing } of before) {
    const sent = await readSubmissions(storage, place, standing.submitted);
    if (sent.length === 0) continue;
    rows.push(...sent.flat());
    if (standing.submitted !== null) {
      const [start = []] = sent;
      return { earlier: { quarter, rows: distinct(broughtOver(rows)) }, start: broughtOver(start) };
    }
    newest ??= quarter;
  }
  return newest && { earlier: { quarter: newest, rows: distinct(broughtOver(rows)) }, start: [] };
}

/** The same sheet in an earlier quarter: an owner's is that of whoever owned the indicator then. */
export async function earlierPlace(storage: ReadingStorage, place: SheetPlace, period: Period): Promise<SheetPlace> {
  const owner = findDistrict(place.district) ? null : (await storage.readIndicatorIn(place.indicator, period))?.owner;
  return { ...place, period: periodCode(period), district: owner?.agencyCode ?? place.district };
}

/** The rows of every revision that was submitted, the one that stands first. */
async function readSubmissions(
  storage: ReadingStorage,
  place: SheetPlace,
  submitted: number | null,
): Promise<EntryRow[][]> {
  const events = await storage.listEvents(place);
  const sent = events.flatMap(({ act, standing }) => (act === 'submit' ? [standing.revision] : [])).reverse();
  const revisions = new Set(submitted === null ? sent : [submitted, ...sent]);
  const stored = await Promise.all([...revisions].map((revision) => storage.readRevision(place, revision)));
  return stored.flatMap((revision) => (revision ? [revision.content.rows] : []));
}

/** Rows of an earlier quarter, for the communities that this quarter still has and by the names that they have now. */
function bringOver(rows: EntryRow[], indicator: Indicator, communities: Community[]): EntryRow[] {
  const kept = rows.map((row) => inColumns(row, indicator));
  if (indicator.rows.from !== 'roster') return kept;
  const names = new Map(communities.map(({ code, name }) => [code, name]));
  return kept.flatMap((row) => {
    const name = names.get(String(row[subjectColumn]));
    return name === undefined ? [] : [{ ...row, [subjectNameColumn]: name }];
  });
}

function inColumns(row: EntryRow, indicator: Indicator): EntryRow {
  const keys = columnKeys(indicator);
  return Object.fromEntries(keys.filter((key) => key in row).map((key) => [key, row[key] ?? null]));
}

function distinct(rows: EntryRow[]): EntryRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

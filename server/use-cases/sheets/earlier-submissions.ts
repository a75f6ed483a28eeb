import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { type Indicator, sheetColumns, subjectColumn, subjectNameColumn } from '../../../shared/indicator/indicator.ts';
import type { Earlier } from '../../../shared/rules/sheets/carried-over.ts';
import { type Period, periodCode, type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { type ReportedQuarter, rosterOf } from './find-sheet.ts';

/** `start`: the rows of the submission that stands, with which a cumulative quarter begins. */
export type EarlierSubmissions = { earlier: Earlier; start: EntryRow[] };

type Sheet = Pick<ReportedQuarter, 'indicator' | 'period'> & { place: SheetPlace };

/**
 * What an office has submitted earlier in the year, back to the quarter whose submission stands. A quarter that was sent
 * and withdrawn since is passed over for the start; what had been begun from it is still known by it.
 */
export async function readEarlier(storage: ReadingStorage, sheet: Sheet): Promise<EarlierSubmissions | null> {
  const { fiscalYear, quarter: now } = sheet.period.period;
  const rows: EntryRow[] = [];
  let newest: Quarter | null = null;
  for (const quarter of quarters.filter((quarter) => quarter < now).reverse()) {
    const place = await earlierPlace(storage, sheet.place, { fiscalYear, quarter });
    const { submitted } = await storage.readStanding(place);
    const sent = await readSubmissions(storage, place, submitted);
    if (sent.length === 0) continue;
    rows.push(...sent.flat());
    if (submitted !== null) {
      const [start = []] = sent;
      return {
        earlier: { quarter, rows: distinct(await inThisQuarter(storage, sheet, rows)) },
        start: await inThisQuarter(storage, sheet, start),
      };
    }
    newest ??= quarter;
  }
  return (
    newest && { earlier: { quarter: newest, rows: distinct(await inThisQuarter(storage, sheet, rows)) }, start: [] }
  );
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
async function inThisQuarter(
  storage: ReadingStorage,
  { place, period, indicator }: Sheet,
  rows: EntryRow[],
): Promise<EntryRow[]> {
  const kept = rows.map((row) => inColumns(row, indicator));
  if (indicator.rows.from !== 'roster') return kept;
  const roster = await rosterOf(storage, place.district, period.period);
  const names = new Map(roster?.communities.map(({ code, name }) => [code, name]));
  return kept.flatMap((row) => {
    const name = names.get(String(row[subjectColumn]));
    return name === undefined ? [] : [{ ...row, [subjectNameColumn]: name }];
  });
}

function inColumns(row: EntryRow, indicator: Indicator): EntryRow {
  const keys = sheetColumns(indicator).map(({ key }) => key);
  return Object.fromEntries(keys.filter((key) => key in row).map((key) => [key, row[key] ?? null]));
}

function distinct(rows: EntryRow[]): EntryRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

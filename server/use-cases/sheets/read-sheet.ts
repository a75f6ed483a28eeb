import { type Indicator, sheetColumns, subjectColumn, subjectNameColumn } from '../../../shared/indicator/indicator.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { periodCode, quarters } from '../../../shared/terms/period.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { SentRevision, ServerSheet } from '../../../shared/wire/sheets.ts';
import type { Storage, StoredSheet } from '../../storage/storage.ts';
import { returnedContent } from './assess-sheet.ts';
import { type FoundSheet, rosterOf } from './find-sheet.ts';

export async function readSheet(storage: Storage, sheet: FoundSheet): Promise<ServerSheet> {
  const stored = await storage.readSheet(sheet.place);
  const submission = await toSheet(storage, sheet, stored);
  if (stored || sheet.indicator.quarters !== 'cumulative') return submission;
  return { ...submission, rows: await carriedRows(storage, sheet) };
}

/** A stored sheet as it crosses the network; one that nobody has stored is revision 0. */
export async function toSheet(
  storage: Storage,
  { place, indicator, cancelled }: FoundSheet,
  stored: StoredSheet | null,
): Promise<ServerSheet> {
  const standing = stored?.standing ?? unbegun;
  return {
    ...place,
    state: standing.state,
    step: standing.step,
    revision: stored?.revision ?? 0,
    indicatorVersion: stored?.indicatorVersion ?? indicator.version,
    rows: stored?.content.rows ?? [],
    report: stored?.content.report ?? '',
    notApplicable: stored?.content.notApplicable ?? false,
    answers: stored?.content.answers ?? {},
    returned: await returnedContent(storage, place, standing),
    cancelled,
    result: stored?.result ?? null,
    savedAt: stored?.savedAt ?? null,
    savedBy: stored?.savedBy.displayName ?? null,
    submittedAt: standing.submittedAt,
    receipt: stored?.receipt ?? null,
    sent: stored && (await lastSent(storage, stored)),
  };
}

/** What the latest receipt acknowledges; its rows only where a draft has been stored since. */
async function lastSent(storage: Storage, { place, revision, receipt }: StoredSheet): Promise<SentRevision | null> {
  const latest = receipt === null ? null : await storage.readReceipt(receipt);
  if (!latest) return null;
  const sent = { revision: latest.revision, at: latest.submittedAt, result: latest.result };
  if (sent.revision === revision) return { ...sent, content: null };
  const stored = await storage.readRevision(place, sent.revision);
  if (!stored) throw new Error(`no revision ${sent.revision} behind receipt ${latest.id}`);
  const { rows, report, notApplicable } = stored.content;
  return { ...sent, content: { rows, report, notApplicable } };
}

/** What a district has last submitted earlier in the year, in the columns that the sheet still has. */
async function carriedRows(storage: Storage, { place, period, indicator }: FoundSheet): Promise<EntryRow[]> {
  const { fiscalYear } = period.period;
  const earlier = quarters.filter((quarter) => quarter < period.period.quarter).reverse();
  for (const quarter of earlier) {
    const earlierPlace = { ...place, period: periodCode({ fiscalYear, quarter }) };
    const { submitted } = await storage.readStanding(earlierPlace);
    const last = submitted === null ? null : await storage.readRevision(earlierPlace, submitted);
    if (last) return onRegister(storage, { place, period, indicator }, last.content.rows);
  }
  return [];
}

/** Rows of an earlier quarter, for the communities that this quarter still has and by the names that they have now. */
async function onRegister(
  storage: Storage,
  { place, period, indicator }: Pick<FoundSheet, 'place' | 'period' | 'indicator'>,
  rows: EntryRow[],
): Promise<EntryRow[]> {
  const carried = rows.map((row) => inColumns(row, indicator));
  if (indicator.rows.from !== 'roster') return carried;
  const roster = await rosterOf(storage, place.district, period.period);
  const names = new Map(roster?.communities.map(({ code, name }) => [code, name]));
  return carried.flatMap((row) => {
    const name = names.get(String(row[subjectColumn]));
    return name === undefined ? [] : [{ ...row, [subjectNameColumn]: name }];
  });
}

function inColumns(row: EntryRow, indicator: Indicator): EntryRow {
  const keys = sheetColumns(indicator).map(({ key }) => key);
  return Object.fromEntries(keys.filter((key) => key in row).map((key) => [key, row[key] ?? null]));
}

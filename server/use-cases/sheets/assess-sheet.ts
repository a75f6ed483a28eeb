import { isOverDistricts } from '../../../shared/rules/offices/reporters.ts';
import { type Assessment, assessInSlices } from '../../../shared/rules/sheets/assess.ts';
import { assessOverDistricts } from '../../../shared/rules/sheets/assess-over-districts.ts';
import type { BlankSheet } from '../../../shared/rules/sheets/expected-rows.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Refusal } from '../../refusal.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { addUpDistricts } from '../city/districts-now.ts';
import { compiledFor } from './compiled-for.ts';
import { readEarlier } from './earlier-submissions.ts';
import { type ReportedQuarter, rosterOf } from './find-sheet.ts';

/** What a content came to, by which register and which version. */
export type Assessed = { assessment: Assessment; roster: string; version: number };

/**
 * The server's own count and check: the same module as in Excel, over the rows and the roster as stored; an owner's sheet
 * over the districts comes to what they come to now. Whatever has been stored was counted by a roster, so that only a
 * first content can be without one (`requireRoster`). What is asked of a sheet (to mend, to write) binds who submits it,
 * and is looked at no more afterwards where it is left out.
 */
export async function assessSheet(
  storage: ReadingStorage,
  { indicator, period, place }: Pick<ReportedQuarter, 'indicator' | 'period'> & { place: SheetPlace },
  content: SheetContent,
  asked: Pick<BlankSheet, 'returned' | 'reportDemand'> = {},
): Promise<Assessed> {
  const roster = await rosterOf(storage, place.district, period.period);
  if (!roster) throw new Error(`no roster for ${place.district} in ${place.period}`);
  if (isOverDistricts(indicator, place.district)) {
    const { by, together } = await addUpDistricts(storage, { indicator, period });
    const assessment = assessOverDistricts(by, content, together, asked.reportDemand ?? null);
    return { assessment, roster: roster.id, version: by.version };
  }
  const before = await readEarlier(storage, { place, period, indicator });
  const sheet: BlankSheet = {
    indicator,
    period: period.period,
    communities: roster.communities,
    ...asked,
    earlier: before?.earlier ?? null,
  };
  const assessment = await assessInSlices(compiledFor(sheet), content, inSlices());
  return { assessment, roster: roster.id, version: indicator.version };
}

/** Refuses what a district without a register in the quarter would store. */
export async function requireRoster(
  storage: ReadingStorage,
  { period, place }: Pick<ReportedQuarter, 'period'> & { place: SheetPlace },
): Promise<Refusal | null> {
  return (await rosterOf(storage, place.district, period.period)) ? null : { refused: 'no-register' };
}

/** What the planning office has asked for, beside the rows as they were then; null while it asks for nothing. */
export async function returnedContent(
  storage: ReadingStorage,
  place: SheetPlace,
  { request }: Standing,
): Promise<NonNullable<BlankSheet['returned']> | null> {
  if (!request) return null;
  const stored = await storage.readRevision(place, request.revision);
  return { request, rows: stored?.content.rows ?? [] };
}

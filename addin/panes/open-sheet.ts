import { findDistrict } from '../../shared/catalogue/districts.ts';
import { findIndicator } from '../../shared/catalogue/indicators.ts';
import { type Assessment, prepareAssessment } from '../../shared/rules/assess.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { SheetPlace, Submission } from '../../shared/wire/schemas.ts';
import { done, failed, type Outcome, type Trouble } from '../outcome.ts';
import type { Call } from '../sync/client.ts';
import { differingRows } from '../sync/differing-rows.ts';
import type { EntrySheet } from '../workbook/entry-sheet.ts';
import { markRevision } from '../workbook/mark-revision.ts';
import { type OpenedEntrySheet, openEntrySheet } from '../workbook/open-entry-sheet.ts';

/** A sheet that is open in the workbook, beside what the server holds of it. */
export type OpenedSheet = {
  place: SheetPlace;
  sheet: EntrySheet;
  opened: OpenedEntrySheet;
  stored: Submission;
  /** The revision that the workbook's rows come from. */
  base: number;
  /** Whether the server has a newer revision with other rows than the workbook. */
  outdated: boolean;
  assess(rows: EntryRow[]): Assessment;
};

/** Fetches roster and stored sheet, brings the sheet up in the workbook, and compares. */
export async function openSheet(call: Call, place: SheetPlace, onChange: () => void): Promise<Outcome<OpenedSheet>> {
  const [indicator, period] = [findIndicator(place.indicator), parsePeriod(place.period)];
  const district = findDistrict(place.district);
  if (!indicator || !period || !district) return failed(unknownHere);
  const [roster, stored] = await Promise.all([
    call('readRoster', { parameters: { district: place.district }, query: { period: place.period } }),
    call('readSubmission', { parameters: place }),
  ]);
  if (!roster.ok) return roster;
  if (!stored.ok) return stored;

  const sheet: EntrySheet = { indicator, period, district, roster: roster.value.communities };
  const { revision, rows } = stored.value;
  const opened = await openEntrySheet(sheet, { rows, revision }, onChange);
  if (!opened.ok) return opened;

  const columns = indicator.columns.map(({ key }) => key);
  const newer = revision > opened.value.revision;
  const outdated = newer && differingRows(opened.value.reading.rows, rows, columns).length > 0;
  // The workbook already holds the newer revision's rows, as after an answer that was lost: only its note is old.
  const base = newer && !outdated ? revision : opened.value.revision;
  if (base !== opened.value.revision) await markRevision(sheet, base);
  const assess = prepareAssessment(sheet);
  return done({ place, sheet, opened: opened.value, stored: stored.value, base, outdated, assess });
}

const unknownHere: Trouble = {
  code: 'unexpected-answer',
  what: { th: 'บานหน้าต่างนี้ยังไม่รู้จักแผ่นงานนี้', en: 'This pane does not know that sheet yet' },
  cure: { th: 'โหลดบานหน้าต่างนี้ใหม่เพื่อรับรุ่นล่าสุด', en: 'Reload the pane to get the newest version' },
};

import { findDistrict } from '../../../../shared/catalogue/districts.ts';
import { type Assessment, prepareAssessment } from '../../../../shared/rules/sheets/assess.ts';
import { newSubjects } from '../../../../shared/rules/sheets/locked-changes.ts';
import { sheetAccess } from '../../../../shared/rules/sheets/sheet-access.ts';
import { parsePeriod } from '../../../../shared/terms/period.ts';
import type { SubmissionContent } from '../../../../shared/terms/submission.ts';
import type { Submission } from '../../../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../../../shared/wire/terms.ts';
import { done, failed, type Outcome, type Trouble } from '../../../outcome.ts';
import type { Call } from '../../../sync/client.ts';
import { differingRows } from '../../../sync/differing-rows.ts';
import type { DistrictSheet } from '../../../workbook/sheets/district-sheet.ts';
import { markRevision } from '../../../workbook/sheets/mark-revision.ts';
import { type OpenedWorksheet, openWorksheet } from '../../../workbook/sheets/open-worksheet.ts';

/** A sheet that is open in the workbook, beside what the server holds of it. */
export type OpenedSheet = {
  place: SheetPlace;
  sheet: DistrictSheet;
  opened: OpenedWorksheet;
  stored: Submission;
  /** The revision that the workbook's rows come from. */
  base: number;
  /** Whether the server has a newer revision that says something else than the workbook. */
  outdated: boolean;
  assess(content: SubmissionContent): Assessment;
};

/** Fetches indicator, roster and stored sheet, brings the sheet up in the workbook, and compares. */
export async function openSheet(call: Call, place: SheetPlace, onChange: () => void): Promise<Outcome<OpenedSheet>> {
  const [period, district] = [parsePeriod(place.period), findDistrict(place.district)];
  if (!period || !district) return failed(unknownHere);
  const [indicator, roster, stored] = await Promise.all([
    call('readIndicator', {
      parameters: { indicator: place.indicator, fiscalYear: String(period.fiscalYear) },
      query: {},
    }),
    call('readRoster', { parameters: { district: place.district }, query: { period: place.period } }),
    call('readSubmission', { parameters: place }),
  ]);
  if (!indicator.ok) return indicator;
  if (!roster.ok) return roster;
  if (!stored.ok) return stored;

  const { communities } = roster.value;
  const sheet = asItStands({ indicator: indicator.value, period, district, communities }, stored.value);
  const { revision, rows, notApplicable } = stored.value;
  const opened = await openWorksheet(sheet, { rows, notApplicable, revision }, onChange);
  if (!opened.ok) return opened;

  const { reading } = opened.value;
  const newer = revision > opened.value.revision;
  const same =
    reading.notApplicable === notApplicable && differingRows(sheet.indicator, reading.rows, rows).length === 0;
  // The workbook may already hold what is newer, as after an answer that was lost: then only its note is old.
  const base = newer && same ? revision : opened.value.revision;
  if (base !== opened.value.revision) await markRevision(sheet, base);
  const assess = prepareAssessment(sheet);
  return done({ place, sheet, opened: opened.value, stored: stored.value, base, outdated: newer && !same, assess });
}

/** A sheet as the server has it now: what has been asked for, and which of its cells are open. */
export function asItStands(
  blank: Omit<DistrictSheet, 'access' | 'returned'>,
  { state, cancelled, returned }: Submission,
): DistrictSheet {
  const sheet = { ...blank, returned };
  const request = returned?.request ?? null;
  return { ...sheet, access: sheetAccess({ state, cancelled, request }, newSubjects(sheet)) };
}

const unknownHere: Trouble = {
  code: 'unexpected-answer',
  what: { th: 'บานหน้าต่างนี้ยังไม่รู้จักแผ่นงานนี้', en: 'This pane does not know that sheet yet' },
  cure: { th: 'โหลดบานหน้าต่างนี้ใหม่เพื่อรับรุ่นล่าสุด', en: 'Reload the pane to get the newest version' },
};

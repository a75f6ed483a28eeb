import { findDistrict } from '../../shared/catalogue/districts.ts';
import { newSubjects } from '../../shared/rules/sheets/locked-changes.ts';
import { sheetAccess } from '../../shared/rules/sheets/sheet-access.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { ServerSheet } from '../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { done, failed, type Outcome, type Trouble } from '../outcome.ts';
import type { Call } from '../sync/client.ts';
import type { DistrictSheet } from './district-sheet.ts';

/** Asks the server for all that is needed to bring a sheet up: indicator, register, and what it holds of the sheet. */
export async function fetchSheet(
  call: Call,
  place: SheetPlace,
): Promise<Outcome<{ sheet: DistrictSheet; stored: ServerSheet }>> {
  const [period, district] = [parsePeriod(place.period), findDistrict(place.district)];
  if (!period || !district) return failed(unknownHere);
  const [indicator, roster, stored] = await Promise.all([
    call('readIndicator', {
      parameters: { indicator: place.indicator, fiscalYear: String(period.fiscalYear) },
      query: {},
    }),
    call('readRoster', { parameters: { district: place.district }, query: { period: place.period } }),
    call('readSheet', { parameters: place }),
  ]);
  if (!indicator.ok) return indicator;
  if (!roster.ok) return roster;
  if (!stored.ok) return stored;
  const { communities } = roster.value;
  const sheet = asItStands({ indicator: indicator.value, period, district, communities }, stored.value);
  return done({ sheet, stored: stored.value });
}

/** A sheet as the server has it now: what is asked for, what was submitted earlier, and which of its cells are open. */
export function asItStands(
  blank: Omit<DistrictSheet, 'access' | 'returned'>,
  { state, cancelled, returned, earlier, reportDemand }: ServerSheet,
): DistrictSheet {
  const sheet = { ...blank, returned, earlier, reportDemand };
  const request = returned?.request ?? null;
  return { ...sheet, access: sheetAccess({ state, cancelled, request }, newSubjects(sheet)) };
}

const unknownHere: Trouble = {
  code: 'unexpected-answer',
  what: { th: 'บานหน้าต่างนี้ยังไม่รู้จักแผ่นงานนี้', en: 'This pane does not know that sheet yet' },
  cure: { th: 'โหลดบานหน้าต่างนี้ใหม่เพื่อรับรุ่นล่าสุด', en: 'Reload the pane to get the newest version' },
};

import { findDistrict } from '../../shared/catalogue/districts.ts';
import { withTargetsOf } from '../../shared/indicator/with-targets-of.ts';
import { newSubjects } from '../../shared/rules/sheets/locked-changes.ts';
import { sheetAccess } from '../../shared/rules/sheets/sheet-access.ts';
import { type Period, parsePeriod, type Quarter } from '../../shared/terms/period.ts';
import { inAddress } from '../../shared/wire/parameters.ts';
import type { Basis, ServerSheet } from '../../shared/wire/sheets.ts';
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
      query: { quarter: String(period.quarter) as `${Quarter}` },
    }),
    call('readRoster', { parameters: { district: place.district }, query: { period: place.period } }),
    call('readSheet', { parameters: inAddress(place) }),
  ]);
  if (!indicator.ok) return indicator;
  if (!roster.ok) return roster;
  if (!stored.ok) return stored;
  const frozen = stored.value.basis?.frozen ? await fetchBasis(call, place, period, stored.value.basis) : null;
  if (frozen && !frozen.ok) return frozen;
  const standsOn = frozen?.value ?? { indicator: indicator.value, communities: roster.value.communities };
  return done({ sheet: asItStands({ ...standsOn, period, district }, stored.value), stored: stored.value });
}

/** What has been accepted is laid by the version, the register and the target that it stands on, whatever is in force now. */
async function fetchBasis(
  call: Call,
  { indicator: code, district, period: periodCode }: SheetPlace,
  { fiscalYear }: Period,
  { version, targetVersion, roster: register }: Basis,
): Promise<Outcome<Pick<DistrictSheet, 'indicator' | 'communities'>>> {
  const readVersion = (number: number) =>
    call('readIndicator', {
      parameters: { indicator: code, fiscalYear: String(fiscalYear) },
      query: { version: String(number) },
    });
  const [indicator, setting, roster] = await Promise.all([
    readVersion(version),
    targetVersion === version ? null : readVersion(targetVersion),
    call('readRoster', { parameters: { district }, query: { period: periodCode, register } }),
  ]);
  if (!indicator.ok) return indicator;
  if (setting && !setting.ok) return setting;
  if (!roster.ok) return roster;
  const held = setting ? withTargetsOf(indicator.value, setting.value) : indicator.value;
  return done({ indicator: held, communities: roster.value.communities });
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

import { findDistrict } from '../../shared/catalogue/districts.ts';
import { withTargetsOf } from '../../shared/indicator/with-targets-of.ts';
import { newSubjects } from '../../shared/rules/sheets/locked-changes.ts';
import { sheetAccess } from '../../shared/rules/sheets/sheet-access.ts';
import { type Period, parsePeriod, type Quarter } from '../../shared/terms/period.ts';
import type { Community } from '../../shared/terms/register.ts';
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
  const period = parsePeriod(place.period);
  if (!period) return failed(unknownHere);
  const [indicator, roster, stored] = await Promise.all([
    call('readIndicator', {
      parameters: { indicator: place.indicator, fiscalYear: String(period.fiscalYear) },
      query: { quarter: String(period.quarter) as `${Quarter}` },
    }),
    fetchCommunities(call, place),
    call('readSheet', { parameters: inAddress(place) }),
  ]);
  if (!indicator.ok) return indicator;
  if (!roster.ok) return roster;
  if (!stored.ok) return stored;
  const { basis, districtsNow } = stored.value;
  const inForce = indicator.value.version;
  // Most districts may have been counted by another version than the one in force: the sum is told by theirs.
  const over =
    districtsNow && districtsNow.by !== inForce ? { version: districtsNow.by, targetVersion: inForce } : null;
  const standing = basis?.frozen ? basis : over;
  const frozen = standing && (await fetchBasis(call, place, period, standing));
  if (frozen && !frozen.ok) return frozen;
  const standsOn = frozen?.value ?? { indicator: indicator.value, communities: roster.value };
  const office = { code: place.district, name: stored.value.office };
  return done({ sheet: asItStands({ ...standsOn, period, office }, stored.value), stored: stored.value });
}

/** What has been accepted is laid by the version, the register and the target that it stands on, whatever is in force now. */
async function fetchBasis(
  call: Call,
  place: SheetPlace,
  { fiscalYear }: Period,
  { version, targetVersion, roster: register }: Pick<Basis, 'version' | 'targetVersion'> & Partial<Basis>,
): Promise<Outcome<Pick<DistrictSheet, 'indicator' | 'communities'>>> {
  const readVersion = (number: number) =>
    call('readIndicator', {
      parameters: { indicator: place.indicator, fiscalYear: String(fiscalYear) },
      query: { version: String(number) },
    });
  const [indicator, setting, roster] = await Promise.all([
    readVersion(version),
    targetVersion === version ? null : readVersion(targetVersion),
    fetchCommunities(call, place, register),
  ]);
  if (!indicator.ok) return indicator;
  if (setting && !setting.ok) return setting;
  if (!roster.ok) return roster;
  const held = setting ? withTargetsOf(indicator.value, setting.value) : indicator.value;
  return done({ indicator: held, communities: roster.value });
}

/** The roster of a district, by the register in force or by another one; an owner has no communities. */
async function fetchCommunities(
  call: Call,
  { district, period }: SheetPlace,
  register?: string,
): Promise<Outcome<Community[]>> {
  if (!findDistrict(district)) return done([]);
  const roster = await call('readRoster', {
    parameters: { district },
    query: { period, ...(register === undefined ? {} : { register }) },
  });
  return roster.ok ? done(roster.value.communities) : roster;
}

/** A sheet as the server has it now: what is asked for, what was submitted earlier, and which of its cells are open. */
export function asItStands(
  blank: Omit<DistrictSheet, 'access' | 'returned'>,
  { state, cancelled, returned, earlier, reportDemand, ...stored }: ServerSheet,
): DistrictSheet {
  const sheet = { ...blank, returned, earlier, reportDemand, over: overOf(stored) };
  const request = returned?.request ?? null;
  return { ...sheet, access: sheetAccess({ state, cancelled, request }, newSubjects(sheet)) };
}

/** What was accepted stays, whatever the districts come to since. */
function overOf({ districtsNow, basis, result }: Pick<ServerSheet, 'districtsNow' | 'basis' | 'result'>) {
  return districtsNow && basis?.frozen && result ? { ...districtsNow, result } : districtsNow;
}

const unknownHere: Trouble = {
  code: 'unexpected-answer',
  what: { th: 'บานหน้าต่างนี้ยังไม่รู้จักแผ่นงานนี้', en: 'This pane does not know that sheet yet' },
  cure: { th: 'โหลดบานหน้าต่างนี้ใหม่เพื่อรับรุ่นล่าสุด', en: 'Reload the pane to get the newest version' },
};

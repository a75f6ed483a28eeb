import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { extended, type ReportingWindow } from '../../../shared/rules/calendar/reporting-window.ts';
import { districtOffice, ownerOffice } from '../../../shared/rules/offices/offices.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import type { Cancellation } from '../../../shared/terms/calendar.ts';
import type { Office, OfficePlace } from '../../../shared/terms/office.ts';
import { firstDay, type Period, periodCode } from '../../../shared/terms/period.ts';
import { type Community, communitiesOn } from '../../../shared/terms/register.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import { ownersRegister, type StoredRegister } from '../../storage/port/registers.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { findFormerOwner } from './former-owner.ts';

/** A quarter that is reported on, with its days. */
export type OpenPeriod = { code: string; period: Period; window: ReportingWindow };

/** An indicator in a quarter; `cancelled` when it is not reported on any more. */
export type ReportedQuarter = { indicator: Indicator; period: OpenPeriod; cancelled: Cancellation | null };

/** A sheet that exists, and who is at work on it: what every further step starts from. Its days are the office's. */
export type FoundSheet = ReportedQuarter & { place: SheetPlace; person: Person; office: Office };

/** An office's sheet in a quarter of an indicator that it reports; `ofFormer` also one that it began as an earlier owner. */
export async function findSheet(
  storage: ReadingStorage,
  person: Person,
  quarter: ReportedQuarter,
  named: OfficePlace,
  ofFormer = false,
): Promise<FoundSheet | Refusal> {
  const { indicator, period } = quarter;
  const reports = isReportedBy(indicator, named.code);
  const [extensions, office] = await Promise.all([
    storage.listExtensions(period.code),
    reports ? officeOf(storage, indicator, named) : ofFormer ? findFormerOwner(storage, quarter, named.code) : null,
  ]);
  if (!office) return { refused: 'unknown-indicator' };
  const extension = extensions.find((given) => given.district === named.code);
  const window = extended(period.window, extension?.dueOn);
  const place = { indicator: indicator.code, period: period.code, district: named.code };
  return { ...quarter, period: { ...period, window }, place, person, office };
}

/** An office that reports an indicator, as it is called. */
export async function officeOf(
  storage: ReadingStorage,
  { owner }: Pick<Indicator, 'owner'>,
  named: OfficePlace,
): Promise<Office> {
  if (named.kind === 'district') return districtOffice(named.district);
  return ownerOffice(named.code, await storage.listDepartments(), owner.name);
}

/** An indicator in a quarter that is reported on, by the version that is in force in it. */
export async function findReportedQuarter(
  storage: ReadingStorage,
  indicatorCode: string,
  named: Period,
): Promise<ReportedQuarter | Refusal> {
  const period = await findPeriod(storage, named);
  const indicator = period && (await storage.readIndicatorIn(indicatorCode, named));
  if (period && indicator) {
    return { indicator, period, cancelled: cancelledIn(await storage.listCancellations(), indicator, named) };
  }
  const years = await storage.listIndicatorYears({ code: indicatorCode });
  return { refused: years.length > 0 ? 'unknown-period' : 'unknown-indicator' };
}

export async function findPeriod(storage: ReadingStorage, period: Period): Promise<OpenPeriod | null> {
  const code = periodCode(period);
  const window = await storage.readWindow(code);
  return window && { code, period, window };
}

/** The roster of a quarter: the communities of its first day, by the register that is in force then. */
export type QuarterRoster = Pick<StoredRegister, 'id' | 'demo'> & { communities: Community[] };

/**
 * A register's change takes effect from a quarter's first day on, so that those of earlier quarters stay as they are. An
 * owner has no communities; a district without a register has no roster.
 */
export async function rosterOf(storage: ReadingStorage, office: string, period: Period): Promise<QuarterRoster | null> {
  if (!findDistrict(office)) return { id: ownersRegister(office), demo: false, communities: [] };
  const register = await storage.readRegister(office, firstDay(period));
  return register && toRoster(register, period);
}

/** What a register comes to in a quarter: reckoned once, as long as the register itself is kept, which never changes. */
export function toRoster(register: StoredRegister, period: Period): QuarterRoster {
  const quarters = rosters.get(register) ?? new Map<string, QuarterRoster>();
  rosters.set(register, quarters);
  const day = firstDay(period);
  const { id, demo, entries } = register;
  const roster = quarters.get(day) ?? { id, demo, communities: communitiesOn(entries, day) };
  quarters.set(day, roster);
  return roster;
}

const rosters = new WeakMap<StoredRegister, Map<string, QuarterRoster>>();

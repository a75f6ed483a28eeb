import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { extended, type ReportingWindow } from '../../../shared/rules/calendar/reporting-window.ts';
import type { Cancellation } from '../../../shared/terms/calendar.ts';
import type { District } from '../../../shared/terms/district.ts';
import { firstDay, type Period, parsePeriod } from '../../../shared/terms/period.ts';
import { type Community, communitiesOn } from '../../../shared/terms/register.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Person } from '../../auth/person.ts';
import { type Action, refuse } from '../../permissions.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Storage, StoredRegister } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';

/** A quarter that is reported on, with its days. */
export type OpenPeriod = { code: string; period: Period; window: ReportingWindow };

/** An indicator in a quarter; `cancelled` when it is not reported on any more. */
export type ReportedQuarter = { indicator: Indicator; period: OpenPeriod; cancelled: Cancellation | null };

/** A sheet that exists and that the person may work on: what every further step starts from. Its days are the district's. */
export type FoundSheet = ReportedQuarter & { place: SheetPlace; person: Person; district: District };

export async function findSheet(
  storage: Storage,
  person: Person,
  place: SheetPlace,
  action: Action,
): Promise<FoundSheet | Refusal> {
  const report = await findReportedQuarter(storage, place);
  if (isRefusal(report)) return report;
  const district = findDistrict(place.district);
  if (!district) return { refused: 'unknown-district' };
  if (!isReportedBy(report.indicator, district.code)) return { refused: 'unknown-indicator' };
  const denied = refuse(person, action, district.code);
  if (denied) return denied;
  const extensions = await storage.listExtensions(place.period);
  const extension = extensions.find((given) => given.district === district.code);
  const window = extended(report.period.window, extension?.dueOn);
  return { ...report, period: { ...report.period, window }, place, person, district };
}

/** An indicator that is in force in the year of a quarter that is reported on. */
export async function findReportedQuarter(
  storage: Storage,
  place: { indicator: string; period: string },
): Promise<ReportedQuarter | Refusal> {
  const period = await findPeriod(storage, place.period);
  const indicator = period && (await storage.readIndicator(place.indicator, period.period.fiscalYear));
  if (period && indicator) {
    return { indicator, period, cancelled: cancelledIn(await storage.listCancellations(), indicator, period.period) };
  }
  const known = (await storage.listIndicators()).some(({ code, draft }) => code === place.indicator && !draft);
  return { refused: known ? 'unknown-period' : 'unknown-indicator' };
}

export function isReportedBy({ reportedBy }: Indicator, district: string): boolean {
  return reportedBy === 'districts' || reportedBy.includes(district);
}

export async function findPeriod(storage: Storage, code: string): Promise<OpenPeriod | null> {
  const period = parsePeriod(code);
  const window = period && (await storage.readWindow(code));
  return period && window ? { code, period, window } : null;
}

/** The roster of a quarter: the communities of its first day, by the roster that is in force then. */
export type QuarterRoster = Pick<StoredRegister, 'id' | 'demo'> & { communities: Community[] };

/** A roster change takes effect from a quarter's first day on, so that those of earlier quarters stay as they are. */
export async function rosterOf(storage: Storage, district: string, period: Period): Promise<QuarterRoster | null> {
  const day = firstDay(period);
  const roster = await storage.readRegister(district, day);
  return roster && { id: roster.id, demo: roster.demo, communities: communitiesOn(roster.entries, day) };
}

import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { extended } from '../../../shared/rules/calendar/reporting-window.ts';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { AgencySheet } from '../../../shared/wire/agency-sheets.ts';
import type { AgencyPlace } from '../../../shared/wire/parameters.ts';
import type { Refusal } from '../../refusal.ts';
import { inSlices } from '../../slices.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import { findPeriod, type OpenPeriod, officeOf } from '../sheets/find-sheet.ts';
import { showSheet } from '../sheets/show-sheet.ts';
import { timelinessOf } from './list-timeliness.ts';

/** The sheets of a quarter that an agency reports, by indicator: a district's office those of the district, and its own. */
export async function listAgencySheets(
  storage: ReadingStorage,
  { code, district }: AgencyPlace,
  named: Period,
): Promise<AgencySheet[] | Refusal> {
  const period = await findPeriod(storage, named);
  if (!period) return { refused: 'unknown-period' };
  const offices = [...(district ? [district.code] : []), code];
  const [years, cancellations, extensions, ...standings] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear: named.fiscalYear }),
    storage.listCancellations(),
    storage.listExtensions(period.code),
    ...offices.map((office) => storage.listStandings({ district: office, fiscalYear: named.fiscalYear }, 'accepted')),
  ]);
  const begun = standings.flat().filter(({ place }) => place.period === period.code);
  const listed: AgencySheet[] = [];
  const goOn = inSlices();
  for (const year of years) {
    const indicator = inQuarter(year, named);
    for (const office of offices.filter((one) => isReportedBy(indicator, one))) {
      await goOn();
      const sheet = begun.find(({ place }) => place.indicator === indicator.code && place.district === office);
      const { dueOn } = extended(period.window, extensions.find((given) => given.district === office)?.dueOn);
      const cancelled = cancelledIn(cancellations, indicator, named) !== null;
      listed.push({ ...(await toAgencySheet(storage, { indicator, period, office, dueOn }, sheet)), cancelled });
    }
  }
  return listed;
}

async function toAgencySheet(
  storage: ReadingStorage,
  { indicator, period, office, dueOn }: { indicator: Indicator; period: OpenPeriod; office: string; dueOn: string },
  sheet: SheetStanding | undefined,
): Promise<Omit<AgencySheet, 'cancelled'>> {
  const { code, title, results } = summarise(indicator);
  const { name } = await officeOf(storage, indicator, toOfficePlace(office));
  const standing = sheet?.standing ?? unbegun;
  const shown = sheet && (await showSheet(storage, { indicator, period }, sheet));
  const courses = sheet ? await storage.listCourses(code, period.code) : [];
  const course = courses.find(({ district }) => district === office);
  return {
    ...{ indicator: code, title, results: shown ? summarise(shown.indicator).results : results },
    ...{ district: office, name },
    ...{ state: standing.state, step: standing.step, late: standing.late, evaluation: standing.evaluation },
    result: shown?.result ?? null,
    timeliness: course ? timelinessOf(course, standing, dueOn) : null,
  };
}

import { bangkokDay, daysBetween, extended } from '../../../shared/rules/calendar/reporting-window.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { Timeliness } from '../../../shared/wire/review.ts';
import type { Course } from '../../storage/port/sheets.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';

/**
 * How timely every office has been that has begun its sheet. Late is what was late when it came (workflow.ts); by how many
 * days is reckoned from the due day that holds.
 */
export async function listTimeliness(
  storage: ReadingStorage,
  { indicator, period }: ReportedQuarter,
): Promise<Timeliness[]> {
  const selection = { indicator: indicator.code, periods: [period.code] };
  const [ofDistricts, ofOwner, courses, extensions] = await Promise.all([
    storage.listStandings(selection, 'submitted'),
    storage.listStandings({ ...selection, owners: true }, 'submitted'),
    storage.listCourses(indicator.code, period.code),
    storage.listExtensions(period.code),
  ]);
  const standingOf = new Map([...ofDistricts, ...ofOwner].map(({ place, standing }) => [place.district, standing]));
  return courses.map((course) => {
    const { dueOn } = extended(period.window, extensions.find((given) => given.district === course.district)?.dueOn);
    return timelinessOf(course, standingOf.get(course.district), dueOn);
  });
}

/** How timely one of them has been, by its own due day. */
export function timelinessOf(
  { district, lastSubmittedAnewAt, returned, reopened }: Course,
  standing: Standing | undefined,
  dueOn: string,
): Timeliness {
  // One that was withdrawn has not come.
  const firstSubmittedAt = standing?.submittedAt ? lastSubmittedAnewAt : null;
  const daysLate = standing?.late === false ? 0 : daysAfter(dueOn, firstSubmittedAt);
  return { district, firstSubmittedAt, daysLate: firstSubmittedAt === null ? null : daysLate, returned, reopened };
}

/** By how many days a moment is later than a due day; null where it is not, since the day has been moved. */
function daysAfter(dueOn: string, moment: string | null): number | null {
  const days = moment === null ? 0 : daysBetween(dueOn, bangkokDay(new Date(moment)));
  return days > 0 ? days : null;
}

import { bangkokDay, windowState } from '../../shared/rules/reporting-window.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { Assignment } from '../../shared/wire/schemas.ts';
import type { Person } from '../auth/person.ts';
import type { Storage } from '../storage/storage.ts';
import { summarise } from './indicator-summary.ts';
import { isReportedBy } from './open-sheet.ts';

/** The sheets that the person's district must fill, in the order of indicators and quarters; nobody else has any. */
export async function listAssignments(storage: Storage, now: Date, person: Person): Promise<Assignment[]> {
  const { district } = person;
  if (person.role !== 'district' || district === null) return [];
  const [indicators, windows, standings] = await Promise.all([
    storage.listIndicators(),
    storage.listWindows(),
    storage.listStandingsOfDistrict(district),
  ]);
  const own = indicators.filter((indicator) => !indicator.draft && isReportedBy(indicator, district));
  const day = bangkokDay(now);
  return own.flatMap((indicator) =>
    windows
      .filter(({ period }) => parsePeriod(period)?.fiscalYear === indicator.fiscalYear)
      .map(({ period, ...window }) => {
        const standing = standings.find(({ place }) => place.indicator === indicator.code && place.period === period);
        const { code, title, results } = summarise(indicator);
        return {
          indicator: code,
          period,
          district,
          title,
          results,
          ...window,
          window: windowState(window, day),
          state: standing?.state ?? 'none',
          revision: standing?.revision ?? 0,
          result: standing?.result ?? null,
        };
      }),
  );
}

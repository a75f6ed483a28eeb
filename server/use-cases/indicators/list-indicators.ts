import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import { keepers } from '../../../shared/wire/access.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { IndicatorYear } from '../../storage/port/indicators.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancellationOf } from '../calendar/cancellations.ts';
import { summarise } from './indicator-summary.ts';

/** Every indicator in its newest version, and for who prepares indicators also the drafts. */
export async function listIndicators(storage: ReadingStorage, person: Person): Promise<Indicator[]> {
  const indicators = await storage.listIndicators();
  return refuse(person, keepers) ? indicators.filter(({ draft }) => !draft) : indicators;
}

/** The same as a list shows them: planning begins with what is reported on. */
export async function listForPeople(storage: ReadingStorage, person: Person): Promise<ListedIndicator[]> {
  const [indicators, inForce, windows, cancellations] = await Promise.all([
    listIndicators(storage, person),
    storage.listIndicatorYears(),
    storage.listWindows(),
    storage.listCancellations(),
  ]);
  const years = new Set(windows.map(({ period }) => parsePeriod(period)?.fiscalYear));
  const byYear = new Map(inForce.map((year) => [yearKey(year), year]));
  return indicators.map((indicator) => ({
    ...summarise(indicator),
    inForce: indicator.draft ? [] : versionsIn(byYear.get(yearKey(indicator))),
    reported: years.has(indicator.fiscalYear),
    cancelled: cancellationOf(cancellations, indicator),
  }));
}

/** The version in force in each quarter of an indicator's year. */
function versionsIn(year: IndicatorYear | undefined): number[] {
  return year?.quarters.map(({ version }) => version) ?? [];
}

function yearKey({ code, fiscalYear }: Pick<IndicatorYear, 'code' | 'fiscalYear'>): string {
  return `${code} ${fiscalYear}`;
}

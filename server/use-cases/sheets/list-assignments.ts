import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import type { Extension } from '../../../shared/terms/calendar.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Assignment } from '../../../shared/wire/sheets.ts';
import type { Person } from '../../person.ts';
import { inSlices } from '../../slices.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { IndicatorYear } from '../../storage/port/indicators.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import { currentYears } from './current-years.ts';
import { type ShownSheet, showSheet } from './show-sheet.ts';

/**
 * The sheets that the person's district must fill in a fiscal year, or in all in which it has something to do, in the order
 * of indicators and quarters; nobody else has any.
 */
export async function listAssignments(
  storage: ReadingStorage,
  now: Date,
  person: Person,
  fiscalYear?: number,
): Promise<Assignment[]> {
  const { district } = person;
  if (person.role !== 'district' || district === null) return [];
  const [windows, extensions, waiting, cancellations] = await Promise.all([
    storage.listWindows(),
    storage.listExtensionsOfDistrict(district),
    storage.listReturnedPeriods(district),
    storage.listCancellations(),
  ]);
  const wanted = fiscalYear === undefined ? currentYears({ windows, extensions, waiting }, now) : [fiscalYear];
  const perYear = await Promise.all(
    wanted.map(async (year) => ({
      indicators: await storage.listIndicatorYears({ fiscalYear: year }),
      standings: await storage.listStandings({ district, fiscalYear: year }, 'now'),
    })),
  );
  const years = perYear.flatMap(({ indicators }) => indicators).sort(byCode);
  const found = new Map<string, SheetStanding>(
    perYear.flatMap(({ standings }) =>
      standings.map((sheet) => [`${sheet.place.indicator} ${sheet.place.period}`, sheet]),
    ),
  );
  const day = bangkokDay(now);
  const periods = windows.flatMap(({ period: code, ...quarter }) => {
    const period = parsePeriod(code);
    return period && wanted.includes(period.fiscalYear) ? [{ code, period, quarter }] : [];
  });
  const sheets = years.flatMap((year) =>
    periods.flatMap((one) => {
      if (one.period.fiscalYear !== year.fiscalYear) return [];
      const indicator = inQuarter(year, one.period);
      return isReportedBy(indicator, district) ? [{ indicator, ...one }] : [];
    }),
  );
  const assignments: Assignment[] = [];
  const goOn = inSlices();
  for (const { indicator, code, period, quarter } of sheets) {
    await goOn();
    const given = extensions.find((one) => one.period === code);
    const window = extended(quarter, given?.dueOn);
    const begun = found.get(`${indicator.code} ${code}`);
    const { state, step, revision, request, evaluation } = begun?.standing ?? unbegun;
    const { title, results } = summarise(indicator);
    const shown = begun ? await showSheet(storage, { indicator, period: { period } }, begun) : null;
    assignments.push({
      indicator: indicator.code,
      period: code,
      district,
      title,
      results,
      ...window,
      window: windowState(window, day),
      extension: given ? withoutPeriod(given) : null,
      cancelled: cancelledIn(cancellations, indicator, period),
      state,
      step,
      revision,
      request,
      evaluation,
      filled: shown && filledIn(shown),
      result: shown?.result ?? null,
      basis: shown?.basis ?? null,
      againstTarget: shown?.againstTarget ?? null,
    });
  }
  return assignments;
}

function byCode(one: IndicatorYear, other: IndicatorYear): number {
  return one.code === other.code ? one.fiscalYear - other.fiscalYear : one.code < other.code ? -1 : 1;
}

function filledIn({ indicator, progress }: ShownSheet): Assignment['filled'] {
  return { rows: progress.filled, of: indicator.rows.from === 'district' ? null : progress.expected };
}

function withoutPeriod({ district, dueOn, reason, at, by }: Extension): Extension {
  return { district, dueOn, reason, at, by };
}

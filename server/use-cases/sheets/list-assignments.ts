import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import { officesOf } from '../../../shared/rules/offices/offices-of.ts';
import { isOverDistricts, isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import type { Extension } from '../../../shared/terms/calendar.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Assignment } from '../../../shared/wire/sheets.ts';
import type { Person } from '../../person.ts';
import { inSlices } from '../../slices.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import { currentYears } from './current-years.ts';
import { officeOf } from './find-sheet.ts';
import { type ShownSheet, showSheet } from './show-sheet.ts';

/**
 * The sheets that the person's offices must fill in a fiscal year, or in all in which they have something to do, in the
 * order of indicators and quarters; who fills none has none.
 */
export async function listAssignments(
  storage: ReadingStorage,
  now: Date,
  person: Person,
  fiscalYear?: number,
): Promise<Assignment[]> {
  const offices = officesOf(person);
  const lists = await Promise.all(offices.map((office) => listOfOffice(storage, now, office, fiscalYear)));
  return lists.flat().sort(byPlace);
}

async function listOfOffice(
  storage: ReadingStorage,
  now: Date,
  office: string,
  fiscalYear: number | undefined,
): Promise<Assignment[]> {
  const [windows, extensions, waiting, cancellations] = await Promise.all([
    storage.listWindows(),
    storage.listExtensionsOfDistrict(office),
    storage.listReturnedPeriods(office),
    storage.listCancellations(),
  ]);
  const wanted = fiscalYear === undefined ? currentYears({ windows, extensions, waiting }, now) : [fiscalYear];
  const perYear = await Promise.all(
    wanted.map(async (year) => ({
      indicators: await storage.listIndicatorYears({ fiscalYear: year }),
      standings: await storage.listStandings({ district: office, fiscalYear: year }, 'now'),
    })),
  );
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
  const sheets = perYear.flatMap(({ indicators }) =>
    indicators.flatMap((year) =>
      periods.flatMap((one) => {
        if (one.period.fiscalYear !== year.fiscalYear) return [];
        const indicator = inQuarter(year, one.period);
        return isReportedBy(indicator, office) ? [{ indicator, ...one }] : [];
      }),
    ),
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
    const { name } = await officeOf(storage, indicator, toOfficePlace(office));
    const overDistricts = isOverDistricts(indicator, office);
    assignments.push({
      indicator: indicator.code,
      period: code,
      district: office,
      office: name,
      overDistricts,
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
      filled: shown && filledIn(shown, overDistricts),
      result: shown?.result ?? null,
      basis: shown?.basis ?? null,
      againstTarget: shown?.againstTarget ?? null,
    });
  }
  return assignments;
}

function byPlace(one: Assignment, other: Assignment): number {
  const [before, after] = [one, other].map(({ indicator, period, district }) => `${indicator} ${period} ${district}`);
  return before === after ? 0 : (before ?? '') < (after ?? '') ? -1 : 1;
}

/** An owner's sheet over the districts says of how many districts its figure is, whatever rows the districts have. */
function filledIn({ indicator, progress }: ShownSheet, overDistricts: boolean): Assignment['filled'] {
  const addsRows = indicator.rows.from === 'district' && !overDistricts;
  return { rows: progress.filled, of: addsRows ? null : progress.expected };
}

function withoutPeriod({ district, dueOn, reason, at, by }: Extension): Extension {
  return { district, dueOn, reason, at, by };
}

import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import type { Extension } from '../../../shared/terms/calendar.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Assignment } from '../../../shared/wire/sheets.ts';
import type { Person } from '../../person.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import { isReportedBy } from './find-sheet.ts';

/** The sheets that the person's district must fill, in the order of indicators and quarters; nobody else has any. */
export async function listAssignments(storage: ReadingStorage, now: Date, person: Person): Promise<Assignment[]> {
  const { district } = person;
  if (person.role !== 'district' || district === null) return [];
  const [indicators, windows, standings, extensions, cancellations] = await Promise.all([
    storage.listIndicators(),
    storage.listWindows(),
    storage.listStandings({ district }, 'now'),
    storage.listExtensionsOfDistrict(district),
    storage.listCancellations(),
  ]);
  const own = indicators.filter((indicator) => !indicator.draft && isReportedBy(indicator, district));
  const day = bangkokDay(now);
  return own.flatMap((indicator) =>
    windows.flatMap(({ period: code, ...quarter }) => {
      const period = parsePeriod(code);
      if (period?.fiscalYear !== indicator.fiscalYear) return [];
      const given = extensions.find((one) => one.period === code);
      const window = extended(quarter, given?.dueOn);
      const found = standings.find(({ place }) => place.indicator === indicator.code && place.period === code);
      const { state, step, revision, request, evaluation } = found?.standing ?? unbegun;
      const { title, results } = summarise(indicator);
      return {
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
        result: found?.shown?.result ?? null,
      };
    }),
  );
}

function withoutPeriod({ district, dueOn, reason, at, by }: Extension): Extension {
  return { district, dueOn, reason, at, by };
}

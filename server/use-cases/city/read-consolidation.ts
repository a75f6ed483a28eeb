import { districts } from '../../../shared/catalogue/districts.ts';
import { againstPrevious, againstTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { alikeReports } from '../../../shared/rules/review/flags.ts';
import { unbegun, type View } from '../../../shared/rules/sheets/workflow.ts';
import type { District } from '../../../shared/terms/district.ts';
import { type Period, periodCode, type Quarter } from '../../../shared/terms/period.ts';
import type { Consolidation, DistrictLine } from '../../../shared/wire/city.ts';
import { inSlices } from '../../slices.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readReportDemand } from '../calendar/report-demand.ts';
import { flagsOf, spreadFor } from '../review/flag-sheet.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';
import { type ShownSheet, showSheet } from '../sheets/show-sheet.ts';
import { toDistrictResult } from './district-result.ts';

/** The city's result in one of the views, by zone, and every district's line beside its target and last quarter. */
export async function readConsolidation(
  storage: ReadingStorage,
  now: Date,
  report: ReportedQuarter,
  view: View,
): Promise<Consolidation> {
  const { indicator, cancelled } = report;
  const { window, period } = report.period;
  const reporting = districts.filter(({ code }) => isReportedBy(indicator, code));
  const [sheets, extensions, { demand }] = await Promise.all([
    readSheets(storage, report, reporting, view),
    storage.listExtensions(report.period.code),
    readReportDemand(storage),
  ]);
  const alike = alikeReports(
    sheets.map(({ district: { code, name }, shown }) => ({
      district: code,
      name,
      reportPrint: shown?.reportPrint ?? null,
    })),
  );
  const spread = spreadFor(
    indicator,
    sheets.flatMap(({ shown }) => shown ?? []),
  );
  const today = bangkokDay(now);
  const dueOn = new Map(extensions.map((given) => [given.district, given.dueOn]));
  const lines: DistrictLine[] = [];
  const goOn = inSlices();
  for (const { district, standing, shown, previous } of sheets) {
    await goOn();
    const days = extended(window, dueOn.get(district.code));
    lines.push({
      district: district.code,
      name: district.name,
      zone: district.zone,
      state: standing.state,
      step: standing.step,
      revision: standing.revision,
      shown: shown?.revision ?? null,
      submittedAt: standing.submittedAt,
      late: standing.late,
      dueOn: days.dueOn,
      extended: days.dueOn !== window.dueOn,
      overdue: !cancelled && standing.submitted === null && today > days.dueOn,
      progress: shown?.progress ?? null,
      result: shown?.result ?? null,
      basis: shown?.basis ?? null,
      againstTarget: shown?.againstTarget ?? null,
      againstPrevious: againstPrevious(shown, previous),
      flags: shown ? flagsOf(shown, previous, spread, { demand, alike: alike(district.code, shown.reportPrint) }) : [],
      request: standing.request,
      evaluation: standing.evaluation,
      plea: standing.plea,
    });
  }

  const resultsOf = (group: typeof sheets, which: 'shown' | 'previous') =>
    group.flatMap(({ district, [which]: sheet }) => (sheet ? [toDistrictResult(district.code, sheet)] : []));
  const by = versionOfMost(resultsOf(sheets, 'shown'), indicator);
  const groupOf = (group: typeof sheets) => together(by, resultsOf(group, 'shown'), group.length);
  const city = groupOf(sheets);
  const target = targetFor(by, indicator, period, 'city');
  const earlier = resultsOf(sheets, 'previous');
  const byBefore = versionOfMost(earlier, by);
  const before = { indicator: byBefore, result: together(byBefore, earlier, sheets.length).result };
  const counted = { indicator: by, result: city.result };
  const zones = Map.groupBy(sheets, ({ district }) => district.zone.th);
  return {
    indicator: indicator.code,
    period: report.period.code,
    version: indicator.version,
    view,
    ...window,
    window: windowState(window, today),
    cancelled,
    at: now.toISOString(),
    city: {
      ...city,
      target,
      againstTarget: againstTarget(counted, target),
      againstPrevious: againstPrevious(counted, before),
    },
    zones: [...zones.values()].map((group) => ({ zone: (group[0] as Sheet).district.zone, ...groupOf(group) })),
    districts: lines,
  };
}

type Sheet = {
  district: District;
  standing: SheetStanding['standing'];
  shown: ShownSheet | null;
  /** What the same view shows of the district's quarter before. */
  previous: ShownSheet | null;
};

async function readSheets(
  storage: ReadingStorage,
  report: ReportedQuarter,
  reporting: District[],
  view: View,
): Promise<Sheet[]> {
  const { indicator, period } = report;
  const before = quarterBefore(period.period);
  const periods = [period.code, ...(before ? [periodCode(before)] : [])];
  const [standings, earlierVersion] = await Promise.all([
    storage.listStandings({ indicator: indicator.code, periods }, view),
    before && storage.readIndicatorIn(indicator.code, before),
  ]);
  const begun = Map.groupBy(standings, ({ place }) => place.district);
  const last = before && earlierVersion && { indicator: earlierVersion, period: { period: before } };
  const sheets: Sheet[] = [];
  const goOn = inSlices();
  for (const district of reporting) {
    await goOn();
    const own = begun.get(district.code) ?? [];
    const found = own.find(({ place }) => place.period === period.code);
    const earlier = own.find(({ place }) => place.period !== period.code);
    sheets.push({
      district,
      standing: found?.standing ?? unbegun,
      shown: found ? await showSheet(storage, report, found) : null,
      previous: last && earlier ? await showSheet(storage, last, earlier) : null,
    });
  }
  return sheets;
}

/** The quarter before in the same fiscal year: another year's indicator may count other things. */
export function quarterBefore({ fiscalYear, quarter }: Period): Period | null {
  return quarter === 1 ? null : { fiscalYear, quarter: (quarter - 1) as Quarter };
}

import { againstPrevious, againstTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { type DistrictResult, together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import { districtsReporting, isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { alikeReports } from '../../../shared/rules/review/flags.ts';
import { unbegun, type View } from '../../../shared/rules/sheets/workflow.ts';
import type { District } from '../../../shared/terms/district.ts';
import { type Period, periodCode, type Quarter } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Consolidation, DistrictLine } from '../../../shared/wire/city.ts';
import { inSlices } from '../../slices.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readReportDemand } from '../calendar/report-demand.ts';
import { flagsOf, spreadFor } from '../review/flag-sheet.ts';
import { officeOf, type ReportedQuarter } from '../sheets/find-sheet.ts';
import { listFormerSheets } from '../sheets/former-owner.ts';
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
  const [sheets, owner, former, extensions, { demand }] = await Promise.all([
    readDistricts(storage, report, view),
    readOwner(storage, report, view),
    readFormer(storage, report, view),
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
  const lineOf = (code: string, { standing, shown, previous }: Sheet) => {
    const days = extended(window, dueOn.get(code));
    return {
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
      request: standing.request,
      evaluation: standing.evaluation,
      plea: standing.plea,
    };
  };
  const lines: DistrictLine[] = [];
  const goOn = inSlices();
  for (const sheet of sheets) {
    await goOn();
    const { code, name, zone } = sheet.district;
    const { shown, previous } = sheet;
    const flags = shown ? flagsOf(shown, previous, spread, { demand, alike: alike(code, shown.reportPrint) }) : [];
    lines.push({ district: code, name, zone, ...lineOf(code, sheet), flags });
  }

  // Where no district reports, the whole is what the owner has come to.
  const whole = indicator.reportedBy === 'owner' && owner ? [owner] : sheets;
  const by = versionOfMost(resultsOf(whole, 'shown'), indicator);
  const groupOf = (group: Sheet[]) => together(by, resultsOf(group, 'shown'), group.length);
  const city = groupOf(whole);
  const target = targetFor(by, indicator, period, 'city');
  const earlier = resultsOf(whole, 'previous');
  const byBefore = versionOfMost(earlier, by);
  const before = { indicator: byBefore, result: together(byBefore, earlier, whole.length).result };
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
    zones: [...zones.values()].map((group) => ({ zone: (group[0] as DistrictSheet).district.zone, ...groupOf(group) })),
    districts: lines,
    owner: owner && { office: owner.office, name: owner.name, ...lineOf(owner.office, owner) },
    former: former.map((one) => ({ office: one.office, name: one.name, ...lineOf(one.office, one), overdue: false })),
  };
}

/** A sheet as a view shows it, `office` being the code of whose it is. */
type Sheet = {
  office: string;
  standing: SheetStanding['standing'];
  shown: ShownSheet | null;
  /** What the same view shows of the office's quarter before. */
  previous: ShownSheet | null;
};
type DistrictSheet = Sheet & { district: District };
type OwnerSheet = Sheet & { name: Text };

function resultsOf(group: Sheet[], which: 'shown' | 'previous'): DistrictResult[] {
  return group.flatMap(({ office, [which]: sheet }) => (sheet ? [toDistrictResult(office, sheet)] : []));
}

async function readDistricts(storage: ReadingStorage, report: ReportedQuarter, view: View): Promise<DistrictSheet[]> {
  const read = await readSheets(storage, report, view, {});
  const sheets: DistrictSheet[] = [];
  const goOn = inSlices();
  for (const district of districtsReporting(report.indicator)) {
    await goOn();
    sheets.push({ district, ...(await read(district.code)) });
  }
  return sheets;
}

/** The owner's own sheet, where it has one. */
async function readOwner(storage: ReadingStorage, report: ReportedQuarter, view: View): Promise<OwnerSheet | null> {
  const code = report.indicator.owner.agencyCode;
  if (!isReportedBy(report.indicator, code)) return null;
  const [read, { name }] = await Promise.all([
    readSheets(storage, report, view, { owners: true }),
    officeOf(storage, report.indicator, toOfficePlace(code)),
  ]);
  return { name, ...(await read(code)) };
}

/** What earlier owners had begun, of which nothing is awaited any more. */
async function readFormer(storage: ReadingStorage, report: ReportedQuarter, view: View): Promise<OwnerSheet[]> {
  const former = await listFormerSheets(storage, report, view);
  return Promise.all(
    former.map(async ({ office: { code, name }, sheet }) => ({
      ...{ office: code, name, standing: sheet.standing, previous: null },
      shown: await showSheet(storage, report, sheet),
    })),
  );
}

/** Reads the sheets of the quarter and of the one before, and tells any of them by its office. */
async function readSheets(
  storage: ReadingStorage,
  report: ReportedQuarter,
  view: View,
  of: { owners?: true },
): Promise<(office: string) => Promise<Sheet>> {
  const { indicator, period } = report;
  const before = quarterBefore(period.period);
  const periods = [period.code, ...(before ? [periodCode(before)] : [])];
  const [standings, earlierVersion] = await Promise.all([
    storage.listStandings({ indicator: indicator.code, periods, ...of }, view),
    before && storage.readIndicatorIn(indicator.code, before),
  ]);
  const begun = new Map(standings.map((sheet) => [`${sheet.place.period} ${sheet.place.district}`, sheet]));
  const find = (code: string, office: string) => begun.get(`${code} ${office}`);
  return async (office) => {
    const found = find(period.code, office);
    // Another owner may have reported the quarter before.
    const earlier =
      before && find(periodCode(before), of.owners ? (earlierVersion?.owner.agencyCode ?? office) : office);
    const last = before && earlierVersion && { indicator: earlierVersion, period: { period: before } };
    return {
      office,
      standing: found?.standing ?? unbegun,
      shown: found ? await showSheet(storage, report, found) : null,
      previous: last && earlier ? await showSheet(storage, last, earlier) : null,
    };
  };
}

/** The quarter before in the same fiscal year: another year's indicator may count other things. */
export function quarterBefore({ fiscalYear, quarter }: Period): Period | null {
  return quarter === 1 ? null : { fiscalYear, quarter: (quarter - 1) as Quarter };
}

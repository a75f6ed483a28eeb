import { districts } from '../../shared/catalogue/districts.ts';
import { consolidate, countedResults } from '../../shared/rules/consolidate.ts';
import type { Indicator } from '../../shared/spec/indicator.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { Consolidation, DistrictLine } from '../../shared/wire/review-schemas.ts';
import type { Person } from '../auth/person.ts';
import { refuse } from '../permissions.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Standing, Storage } from '../storage/storage.ts';
import { assessSheet } from './assess-sheet.ts';
import { findReport, isReportedBy, type OpenPeriod } from './open-sheet.ts';

/** The city's result, from each district's last submission; a draft stored after it is not counted yet. */
export async function readConsolidation(
  storage: Storage,
  person: Person,
  place: { indicator: string; period: string },
): Promise<Consolidation | Refusal> {
  const report = await findReport(storage, place);
  if (isRefusal(report)) return report;
  const denied = refuse(person, 'read-consolidation', null);
  if (denied) return denied;

  const standings = await storage.listStandings(place.indicator, place.period);
  const byDistrict = new Map(standings.map((standing) => [standing.place.district, standing]));
  const reporting = districts.filter(({ code }) => isReportedBy(report.indicator, code));
  const lines = await Promise.all(
    reporting.map(async ({ code, name, zone }): Promise<DistrictLine> => {
      const standing = byDistrict.get(code);
      return {
        district: code,
        name,
        zone,
        state: standing?.state ?? 'none',
        revision: standing?.revision ?? 0,
        submittedAt: standing?.submission?.submittedAt ?? null,
        late: standing?.submission?.late ?? false,
        result: standing ? await submittedResult(storage, report, standing) : null,
      };
    }),
  );
  const results = lines.flatMap((line) => line.result ?? []);
  return {
    ...place,
    city: {
      result: consolidate(report.indicator, results),
      counted: countedResults(results).length,
      notApplicable: results.filter(isNotApplicable).length,
      expected: reporting.length,
    },
    districts: lines,
  };
}

/** What was submitted under an earlier version is counted again from its rows: only the same measures add up. */
async function submittedResult(
  storage: Storage,
  report: { indicator: Indicator; period: OpenPeriod },
  { place, submission }: Standing,
): Promise<Result | null> {
  if (!submission || submission.indicatorVersion === report.indicator.version) return submission?.result ?? null;
  const stored = await storage.readLastSubmission(place);
  return stored && (await assessSheet(storage, { ...report, place }, stored.content)).assessment.result;
}

function isNotApplicable({ figures }: Result): boolean {
  return Object.values(figures).every((figure) => 'none' in figure && figure.none === 'not-applicable');
}

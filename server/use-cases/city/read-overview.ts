import { districts } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { againstTarget, mainTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import { together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, parsePeriod } from '../../../shared/terms/period.ts';
import { type Agency, cityOperations, type Overview } from '../../../shared/wire/city.ts';
import type { AgencyPlace } from '../../../shared/wire/parameters.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import { inSlices } from '../../slices.ts';
import type { IndicatorYear } from '../../storage/port/indicators.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import { type ShownSheet, showSheet } from '../sheets/show-sheet.ts';
import { toDistrictResult } from './district-result.ts';

/** The agencies that a person may see a year of: the district offices, then the other owners of its indicators. */
export async function listAgencies(storage: ReadingStorage, person: Person, fiscalYear: number): Promise<Agency[]> {
  const agencies = await agenciesOf(storage, fiscalYear);
  return agencies.filter(({ district }) => !refuse(person, cityOperations.listAgencies.access, district));
}

/** An agency's year: what a district office reports, or the city's results of what another agency owns. */
export async function readOverview(
  storage: ReadingStorage,
  place: AgencyPlace,
  fiscalYear: number,
): Promise<Overview | Refusal> {
  const { code } = place;
  const district = place.district?.code ?? null;
  const agency = (await agenciesOf(storage, fiscalYear)).find((one) => one.code === code);
  if (!agency) return { refused: 'unknown-agency' };
  const [years, windows, cancellations, submitted] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear }),
    storage.listWindows(),
    storage.listCancellations(),
    storage.listStandings(district ? { district, fiscalYear } : { fiscalYear }, 'submitted'),
  ]);
  const own = years.filter(({ quarters }) =>
    quarters.some((indicator) => (district ? isReportedBy(indicator, district) : indicator.owner.agencyCode === code)),
  );
  const periods = windows.flatMap(({ period: name, ...window }) => {
    const period = parsePeriod(name);
    return period?.fiscalYear === fiscalYear ? [{ code: name, period, window }] : [];
  });
  // What has been accepted is what stands submitted: until it is opened again nothing else can be.
  const sheetsIn = Map.groupBy(submitted, ({ place }) => quarterOf(place.indicator, place.period));
  const lineOf = async (year: IndicatorYear) => {
    const { code, title, results } = summarise(year.quarters[3]);
    const quarters = periods.map(async (period) => {
      const indicator = inQuarter(year, period.period);
      const sheets = sheetsIn.get(quarterOf(code, period.code)) ?? [];
      const standing = (district ? sheets[0]?.standing : null) ?? unbegun;
      const shown = await Promise.all(
        sheets.map(async (sheet) => ({
          district: sheet.place.district,
          sheet: await showSheet(storage, { indicator, period }, sheet),
        })),
      );
      const known = shown.flatMap(({ district, sheet }) => (sheet ? [{ district, sheet }] : []));
      const expected = district ? 1 : districts.filter((one) => isReportedBy(indicator, one.code)).length;
      return {
        period: period.code,
        ...(district
          ? ofDistrict(indicator, period.period, known[0]?.sheet)
          : ofCity(indicator, period.period, known, expected)),
        state: district ? standing.state : null,
        late: standing.late,
        evaluation: standing.evaluation,
        evaluated: sheets.filter(({ standing: { evaluation } }) => evaluation !== null).length,
        expected,
        cancelled: cancelledIn(cancellations, indicator, period.period) !== null,
      };
    });
    return { indicator: code, title, results, quarters: await Promise.all(quarters) };
  };
  const lines: Overview['lines'] = [];
  const goOn = inSlices();
  for (const year of own) {
    lines.push(await lineOf(year));
    await goOn();
  }
  return { agency, fiscalYear, lines };
}

type Figures = Pick<
  Overview['lines'][number]['quarters'][number],
  'target' | 'result' | 'basis' | 'together' | 'againstTarget'
>;

/** A district's own figure, beside the target that it is held against. */
function ofDistrict(inForce: Indicator, period: Period, sheet: ShownSheet | undefined): Figures {
  if (!sheet) {
    const target = mainTarget(inForce, period, 'district');
    return { target, result: null, basis: null, together: null, againstTarget: null };
  }
  const { result, basis, againstTarget } = sheet;
  return { target: basis.target, result, basis, together: null, againstTarget };
}

/** The city's figure of what its districts have come to. */
function ofCity(
  inForce: Indicator,
  period: Period,
  sheets: { district: string; sheet: ShownSheet }[],
  expected: number,
): Figures {
  const results = sheets.map(({ district, sheet }) => toDistrictResult(district, sheet));
  const by = versionOfMost(results, inForce);
  const { result, ...made } = together(by, results, expected);
  const target = targetFor(by, inForce, period, 'city');
  return {
    target,
    result: results.length > 0 ? result : null,
    basis: null,
    together: made,
    againstTarget: againstTarget({ indicator: by, result }, target),
  };
}

async function agenciesOf(storage: ReadingStorage, fiscalYear: number): Promise<Agency[]> {
  const years = await storage.listIndicatorYears({ fiscalYear });
  const owners = new Map(
    years.flatMap(({ quarters }) => quarters.map(({ owner }) => [owner.agencyCode, owner.name] as const)),
  );
  for (const { agencyCode } of districts) owners.delete(agencyCode);
  return [
    ...districts.map(({ code, agencyCode, name }) => ({ code: agencyCode, name, district: code })),
    ...[...owners].sort().map(([code, name]) => ({ code, name, district: null })),
  ];
}

function quarterOf(indicator: string, period: string): string {
  return `${indicator} ${period}`;
}

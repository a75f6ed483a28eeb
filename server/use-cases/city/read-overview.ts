import { districts } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { againstTarget, mainTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import { ownerOffice } from '../../../shared/rules/offices/offices.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import { type Agency, cityOperations, type Overview } from '../../../shared/wire/city.ts';
import type { AgencyPlace } from '../../../shared/wire/parameters.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import { inSlices } from '../../slices.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import type { OpenPeriod } from '../sheets/find-sheet.ts';
import { showSheet } from '../sheets/show-sheet.ts';
import { totalOf } from './quarter-total.ts';

/** The agencies that a person may see a year of: the district offices, then the other owners of its indicators. */
export async function listAgencies(storage: ReadingStorage, person: Person, fiscalYear: number): Promise<Agency[]> {
  const agencies = await agenciesOf(storage, fiscalYear);
  return agencies.filter(({ district }) => !refuse(person, cityOperations.listAgencies.access, district));
}

/** An agency's year: what a district office reports, as a district and as an owner, or the city's results of what another owns. */
export async function readOverview(
  storage: ReadingStorage,
  place: AgencyPlace,
  fiscalYear: number,
): Promise<Overview | Refusal> {
  const { code } = place;
  const agency = (await agenciesOf(storage, fiscalYear)).find((one) => one.code === code);
  if (!agency) return { refused: 'unknown-agency' };
  const [years, windows, cancellations] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear }),
    storage.listWindows(),
    storage.listCancellations(),
  ]);
  const periods = windows.flatMap(({ period: name, ...window }) => {
    const period = parsePeriod(name);
    return period?.fiscalYear === fiscalYear ? [{ code: name, period, window }] : [];
  });
  const district = place.district?.code ?? null;
  const showQuarter =
    district === null ? await ofCity(storage, code) : await ofDistrict(storage, { code, district }, fiscalYear);
  const isOwn = (indicator: Indicator) =>
    district === null
      ? indicator.owner.agencyCode === code
      : isReportedBy(indicator, district) || isReportedBy(indicator, code);
  const lines: Overview['lines'] = [];
  const goOn = inSlices();
  for (const year of years.filter(({ quarters }) => quarters.some(isOwn))) {
    const { code, title, results } = summarise(year.quarters[3]);
    const quarters = periods.map(async (period) => {
      const indicator = inQuarter(year, period.period);
      const cancelled = cancelledIn(cancellations, indicator, period.period) !== null;
      return { period: period.code, ...(await showQuarter(indicator, period)), cancelled };
    });
    lines.push({ indicator: code, title, results, quarters: await Promise.all(quarters) });
    await goOn();
  }
  return { agency, fiscalYear, lines };
}

type OverviewQuarter = Omit<Overview['lines'][number]['quarters'][number], 'period' | 'cancelled'>;

type ShowQuarter = (inForce: Indicator, period: OpenPeriod) => Promise<OverviewQuarter>;

/** A district's own figure, beside the target that it is held against, and the sheet that its office has as an owner. */
async function ofDistrict(
  storage: ReadingStorage,
  { code, district }: { code: string; district: string },
  fiscalYear: number,
): Promise<ShowQuarter> {
  const sheetsOf = async (office: string) => {
    const sheets = await storage.listStandings({ district: office, fiscalYear }, 'submitted');
    return new Map(sheets.map((sheet) => [quarterOf(sheet.place.indicator, sheet.place.period), sheet]));
  };
  const [own, owned] = await Promise.all([sheetsOf(district), sheetsOf(code)]);
  return async (inForce, period) => {
    const at = quarterOf(inForce.code, period.code);
    const owner = isReportedBy(inForce, code)
      ? await ofOwner(storage, { indicator: inForce, period }, code, owned.get(at) ?? null)
      : null;
    if (!isReportedBy(inForce, district)) return { ...unreported, owner };
    const sheet = own.get(at);
    const { state, late, evaluation } = sheet?.standing ?? unbegun;
    const shown = sheet && (await showSheet(storage, { indicator: inForce, period }, sheet));
    return {
      target: shown ? shown.basis.target : mainTarget(inForce, period.period, 'district'),
      result: shown?.result ?? null,
      basis: shown?.basis ?? null,
      together: null,
      againstTarget: shown?.againstTarget ?? null,
      ...{ state, late, evaluation },
      evaluated: evaluation === null ? 0 : 1,
      expected: 1,
      owner,
    };
  };
}

/** A quarter that is not the district's to report. */
const unreported = {
  ...{ target: null, result: null, basis: null, together: null, againstTarget: null },
  ...{ state: null, late: false, evaluation: null, evaluated: 0, expected: 0 },
};

/** The owner's own sheet, which stands beside the city's figure. */
async function ofOwner(
  storage: ReadingStorage,
  quarter: { indicator: Indicator; period: OpenPeriod },
  office: string,
  sheet: SheetStanding | null,
): Promise<OverviewQuarter['owner']> {
  const { state, late, evaluation } = sheet?.standing ?? unbegun;
  const shown = sheet ? await showSheet(storage, quarter, sheet) : null;
  const { result = null, basis = null, againstTarget: gap = null } = shown ?? {};
  return { office, state, late, result, basis, againstTarget: gap, evaluation };
}

/** The city's figure of what its districts have come to. */
async function ofCity(storage: ReadingStorage, agency: string): Promise<ShowQuarter> {
  const sheetsOf = await storage.readQuarters();
  return async (inForce, period) => {
    const { by, sums, shown, evaluated, owner } = await totalOf(storage, sheetsOf(inForce.code, period.code), inForce);
    const { result, ...together } = sums;
    const target = targetFor(by, inForce, period.period, 'city');
    return {
      target,
      result: shown > 0 ? result : null,
      basis: null,
      together,
      againstTarget: againstTarget({ indicator: by, result }, target),
      ...{ state: null, late: unbegun.late, evaluation: null },
      evaluated,
      expected: sums.expected,
      owner: isReportedBy(inForce, agency)
        ? await ofOwner(storage, { indicator: inForce, period }, agency, owner)
        : null,
    };
  };
}

async function agenciesOf(storage: ReadingStorage, fiscalYear: number): Promise<Agency[]> {
  const [years, departments] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear }),
    storage.listDepartments(),
  ]);
  const owners = new Map(
    years.flatMap(({ quarters }) =>
      quarters.map(({ owner: { agencyCode, name } }) => {
        return [agencyCode, ownerOffice(agencyCode, departments, name).name] as const;
      }),
    ),
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

import { districts } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { mainTarget } from '../../../shared/indicator/main-figure.ts';
import { consolidate } from '../../../shared/rules/city/consolidate.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Result } from '../../../shared/terms/result.ts';
import { type Agency, cityOperations, type Overview } from '../../../shared/wire/city.ts';
import type { AgencyPlace } from '../../../shared/wire/parameters.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage, SheetStanding } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import { isReportedBy } from '../sheets/find-sheet.ts';
import { shownResult } from './shown-result.ts';

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
  const [indicators, windows, cancellations, submitted, accepted] = await Promise.all([
    indicatorsOf(storage, fiscalYear),
    storage.listWindows(),
    storage.listCancellations(),
    storage.listStandings(district ? { district, fiscalYear } : { fiscalYear }, 'submitted'),
    storage.listStandings(district ? { district, fiscalYear } : { fiscalYear }, 'accepted'),
  ]);
  const own = indicators.filter((indicator) =>
    district ? isReportedBy(indicator, district) : indicator.owner.agencyCode === code,
  );
  const periods = windows.flatMap(({ period: name, ...window }) => {
    const period = parsePeriod(name);
    return period?.fiscalYear === fiscalYear ? [{ code: name, period, window }] : [];
  });
  const lines = own.map(async (indicator) => {
    const { code, title, results } = summarise(indicator);
    const quarters = periods.map(async (period) => {
      const report = { indicator, period };
      const isHere = ({ place }: SheetStanding) => place.indicator === code && place.period === period.code;
      const sheets = submitted.filter(isHere);
      const standing = (district ? sheets[0]?.standing : null) ?? unbegun;
      const best = sheets.map((sheet) => {
        const official = accepted.find(({ place }) => isHere(sheet) && samePlace(place, sheet.place));
        return official?.shown ? official : sheet;
      });
      const shown = await Promise.all(best.map((sheet) => shownResult(storage, report, sheet)));
      return {
        period: period.code,
        target: mainTarget(indicator, period.period, district ? 'district' : 'city'),
        result: resultOf(
          indicator,
          shown.flatMap((one) => one?.result ?? []),
          district,
        ),
        state: district ? standing.state : null,
        late: standing.late,
        evaluation: standing.evaluation,
        evaluated: sheets.filter(({ standing: { evaluation } }) => evaluation !== null).length,
        expected: district ? 1 : districts.filter((one) => isReportedBy(indicator, one.code)).length,
        cancelled: cancelledIn(cancellations, indicator, period.period) !== null,
      };
    });
    return { indicator: code, title, results, quarters: await Promise.all(quarters) };
  });
  return { agency, fiscalYear, lines: await Promise.all(lines) };
}

async function agenciesOf(storage: ReadingStorage, fiscalYear: number): Promise<Agency[]> {
  const indicators = await indicatorsOf(storage, fiscalYear);
  const owners = new Map(indicators.map(({ owner }) => [owner.agencyCode, owner.name]));
  for (const { agencyCode } of districts) owners.delete(agencyCode);
  return [
    ...districts.map(({ code, agencyCode, name }) => ({ code: agencyCode, name, district: code })),
    ...[...owners].sort().map(([code, name]) => ({ code, name, district: null })),
  ];
}

async function indicatorsOf(storage: ReadingStorage, fiscalYear: number): Promise<Indicator[]> {
  const indicators = await storage.listIndicators();
  return indicators.filter((indicator) => !indicator.draft && indicator.fiscalYear === fiscalYear);
}

function resultOf(indicator: Indicator, results: Result[], district: string | null): Result | null {
  if (results.length === 0) return null;
  return district ? (results[0] ?? null) : consolidate(indicator, results);
}

function samePlace(one: SheetStanding['place'], other: SheetStanding['place']): boolean {
  return one.indicator === other.indicator && one.period === other.period && one.district === other.district;
}

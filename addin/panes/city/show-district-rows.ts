import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Call } from '../../sync/client.ts';
import { layRevision } from '../../workbook/review/lay-revision.ts';

type CityPlace = { indicator: Indicator; period: Period };

/** Lays a district's rows in the workbook: the revision that the view shows, as it was entered, with the way back to `from`. */
export async function showDistrictRows(
  call: Call,
  { indicator, period }: CityPlace,
  line: DistrictLine,
  from: string | null,
): Promise<Outcome<number | null>> {
  const district = findDistrict(line.district);
  if (line.shown === null || !district) return done(null);
  const revision = await call('readRevision', {
    parameters: {
      indicator: indicator.code,
      period: periodCode(period),
      office: line.district,
      revision: String(line.shown),
    },
  });
  if (!revision.ok) return revision;
  const entered = await enteredUnder(call, indicator, revision.value.indicatorVersion);
  if (!entered.ok) return entered;
  const laid = await layRevision({
    indicator: entered.value,
    period,
    district,
    state: line.state,
    revision: revision.value,
    before: null,
    from: from ?? undefined,
  });
  return laid.ok ? done(line.shown) : laid;
}

/** The indicator in the version that the rows were entered under: their columns are that one's. */
async function enteredUnder(call: Call, indicator: Indicator, version: number): Promise<Outcome<Indicator>> {
  if (version === indicator.version) return done(indicator);
  const { code, fiscalYear } = indicator;
  return call('readIndicator', {
    parameters: { indicator: code, fiscalYear: String(fiscalYear) },
    query: { version: String(version) },
  });
}

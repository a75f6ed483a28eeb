import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { OfficeLine } from '../../../shared/rules/city/office-lines.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Call } from '../../sync/client.ts';
import { layRevision } from '../../workbook/review/lay-revision.ts';

type CityPlace = { indicator: Indicator; period: Period };

/** Lays an office's rows in the workbook: the revision that the view shows, as it was entered, with the way back to `from`. */
export async function showOfficeRows(
  call: Call,
  { indicator, period }: CityPlace,
  line: OfficeLine,
  from: string | null,
): Promise<Outcome<number | null>> {
  if (line.shown === null) return done(null);
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
    district: { code: line.district, name: line.name },
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

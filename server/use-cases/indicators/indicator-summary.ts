import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';

/** What lists show of an indicator. */
export function summarise({ code, fiscalYear, version, draft, title, results }: Indicator): IndicatorSummary {
  return {
    code,
    fiscalYear,
    version,
    draft: draft === true,
    title,
    results: results.map(({ key, name, unit, decimals, target, better }) => ({
      key,
      name,
      unit,
      decimals,
      target,
      better,
    })),
  };
}

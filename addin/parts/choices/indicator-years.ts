import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';

export type IndicatorYear<Summary extends IndicatorSummary = IndicatorSummary> = {
  fiscalYear: number;
  indicators: Summary[];
};

/** The indicators by fiscal year, the latest first, and in a year by code. */
export function byYear<Summary extends IndicatorSummary>(indicators: Summary[]): IndicatorYear<Summary>[] {
  const years = [...new Set(indicators.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
  return years.map((fiscalYear) => ({
    fiscalYear,
    indicators: indicators
      .filter((indicator) => indicator.fiscalYear === fiscalYear)
      .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true })),
  }));
}

/** Names an indicator of one year: the same code comes again every year. */
export function indicatorName({ code, fiscalYear }: Pick<IndicatorSummary, 'code' | 'fiscalYear'>): string {
  return `${code} ${fiscalYear}`;
}

import { useState } from 'react';
import { parsePeriod, type Quarter } from '../../../shared/terms/period.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';
import type { IndicatorSummary, ListedIndicator } from '../../../shared/wire/indicators.ts';
import { byYear, indicatorName } from '../../parts/choices/indicator-years.ts';
import { openingLine, quarterOf } from '../../parts/choices/opening-line.ts';
import { QuarterSelect } from '../../parts/choices/quarter-select.tsx';
import { OfficeNotices } from '../notices/office-notices.tsx';
import { CityQuarter } from './city-quarter.tsx';
import { IndicatorSelect } from './indicator-select.tsx';

type QuarterChoiceProps = { indicators: ListedIndicator[]; progress: PeriodProgress[] };

/** One quarter of one of the indicators: at first what the pane opens with, then whichever is chosen. */
export function QuarterChoice({ indicators, progress }: QuarterChoiceProps) {
  const [{ name, quarter }, setChoice] = useState(() => openingChoice(indicators, progress));
  const chosen = indicators.find((indicator) => indicatorName(indicator) === name) ?? indicators[0];
  if (!chosen) return null;
  const choose = (indicator: Pick<IndicatorSummary, 'code' | 'fiscalYear'>, of: Quarter) =>
    setChoice({ name: indicatorName(indicator), quarter: of });
  return (
    <>
      <OfficeNotices
        progress={progress}
        onOpen={({ indicator: code, period }) => {
          const about = parsePeriod(period);
          if (about) choose({ code, fiscalYear: about.fiscalYear }, about.quarter);
        }}
      />
      <IndicatorSelect indicators={indicators} chosen={chosen} onChoose={(indicator) => choose(indicator, quarter)} />
      <QuarterSelect
        period={{ fiscalYear: chosen.fiscalYear, quarter }}
        onChoose={(wanted) => choose(chosen, wanted)}
      />
      <CityQuarter summary={chosen} quarter={quarter} />
    </>
  );
}

/** Of the latest year what is reported on; it stays, whatever is reported later, until somebody chooses. */
function openingChoice(indicators: IndicatorSummary[], progress: PeriodProgress[]): { name: string; quarter: Quarter } {
  const [latest] = byYear(indicators);
  const opening = openingLine(progress.filter(({ period }) => parsePeriod(period)?.fiscalYear === latest?.fiscalYear));
  const indicator = latest?.indicators.find(({ code }) => code === opening?.indicator) ?? latest?.indicators[0];
  return { name: indicator ? indicatorName(indicator) : '', quarter: opening ? quarterOf(opening) : 1 };
}

import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { View } from '../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { Consolidation, PeriodProgress } from '../../shared/wire/city.ts';
import { type Answered, useAnswer } from '../parts/answers/use-answer.ts';
import { useIndicator } from '../parts/answers/use-indicator.ts';

/** The city's quarter in a view, and the indicator in the version by which it was counted. */
export function useConsolidated(
  line: PeriodProgress | null,
  view: View,
): { indicator: Answered<Indicator>; consolidation: Answered<Consolidation> } {
  const consolidation = useAnswer(
    'readConsolidation',
    line && { parameters: { indicator: line.indicator, period: line.period }, query: { view } },
  );
  const fiscalYear = line && parsePeriod(line.period)?.fiscalYear;
  const version = consolidation.value?.version;
  const indicator = useIndicator(line && fiscalYear && version ? { code: line.indicator, fiscalYear, version } : null);
  return { indicator, consolidation };
}

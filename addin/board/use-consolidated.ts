import { useMemo } from 'react';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { withTargetsOf } from '../../shared/indicator/with-targets-of.ts';
import type { View } from '../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { Consolidation, PeriodProgress } from '../../shared/wire/city.ts';
import { type Answered, useAnswer } from '../parts/answers/use-answer.ts';
import { useIndicator } from '../parts/answers/use-indicator.ts';

/** The city's quarter in a view, and the indicator in the version by which it was counted, held against the target in force. */
export function useConsolidated(
  line: PeriodProgress | null,
  view: View,
): { indicator: Answered<Indicator>; consolidation: Answered<Consolidation> } {
  const consolidation = useAnswer(
    'readConsolidation',
    line && { parameters: { indicator: line.indicator, period: line.period }, query: { view } },
  );
  const fiscalYear = line && parsePeriod(line.period)?.fiscalYear;
  const { version, city } = consolidation.value ?? {};
  const read = (wanted: number | undefined) =>
    line && fiscalYear && wanted ? { code: line.indicator, fiscalYear, version: wanted } : null;
  const inForce = useIndicator(read(version));
  const counting = useIndicator(read(city?.by));
  const value = useMemo(
    () => counting.value && inForce.value && withTargetsOf(counting.value, inForce.value),
    [counting.value, inForce.value],
  );
  return { indicator: { ...inForce, value, trouble: inForce.trouble ?? counting.trouble }, consolidation };
}

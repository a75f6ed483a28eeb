import { periodCode } from '../../../../shared/terms/period.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { evaluableOffices } from './evaluable.ts';
import type { EvaluatedQuarter } from './evaluate-route.ts';

/** What of an indicator's quarter can be evaluated, and the answers that it is made of. */
export function useEvaluableOffices({ indicator, period }: EvaluatedQuarter) {
  const parameters = { indicator: indicator.code, period: periodCode(period) };
  const city = useAnswer('readConsolidation', { parameters, query: { view: 'accepted' } });
  const timeliness = useAnswer('listTimeliness', { parameters });
  const sheets = city.value && timeliness.value ? evaluableOffices(indicator, city.value, timeliness.value) : null;
  return { answers: { city, timeliness }, sheets };
}

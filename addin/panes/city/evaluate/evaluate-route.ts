import { createContext, use } from 'react';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import type { Period } from '../../../../shared/terms/period.ts';

/** An indicator's quarter whose accepted sheets are evaluated together. */
export type EvaluatedQuarter = { indicator: Indicator; period: Period };

/** Opens the evaluation of many in place of the city, which waits as it is. */
export const EvaluateRoute = createContext<((quarter: EvaluatedQuarter) => void) | null>(null);

export function useEvaluateRoute(): (quarter: EvaluatedQuarter) => void {
  const open = use(EvaluateRoute);
  if (!open) throw new Error('useEvaluateRoute outside EvaluateRoute');
  return open;
}

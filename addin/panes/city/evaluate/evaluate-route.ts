import { createContext, use } from 'react';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import type { Period } from '../../../../shared/terms/period.ts';

/** An indicator's quarter whose accepted sheets are evaluated together. */
export type EvaluatedQuarter = { indicator: Indicator; period: Period };

/** What is evaluated together: an indicator's offices, or all that an agency reports, which is chosen there. */
export type Evaluated = ({ of: 'indicator' } & EvaluatedQuarter) | { of: 'agency'; period: Period };

/** Opens the evaluation of many in place of the city, which waits as it is. */
export const EvaluateRoute = createContext<((evaluated: Evaluated) => void) | null>(null);

export function useEvaluateRoute(): (evaluated: Evaluated) => void {
  const open = use(EvaluateRoute);
  if (!open) throw new Error('useEvaluateRoute outside EvaluateRoute');
  return open;
}

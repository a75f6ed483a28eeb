import type { Indicator } from '../terms/indicator.ts';
import { communityDevelopmentPlans } from './2100-1040.ts';

/** Every indicator that can be reported on. */
export const indicators: Indicator[] = [communityDevelopmentPlans];

export function findIndicator(code: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.code === code);
}

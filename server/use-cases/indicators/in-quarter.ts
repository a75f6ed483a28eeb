import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { IndicatorYear } from '../../storage/port/indicators.ts';

/** The version of an indicator that is in force in a quarter of its year. */
export function inQuarter({ quarters }: IndicatorYear, { quarter }: Pick<Period, 'quarter'>): Indicator {
  return quarters[quarter - 1] as Indicator;
}

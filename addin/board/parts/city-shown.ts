import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Consolidation } from '../../../shared/wire/city.ts';

/** What the city's page shows: an indicator's quarter, of all districts or of one zone (its slug). */
export type CityShown = {
  indicator: Indicator;
  period: Period;
  consolidation: Consolidation;
  zone: string | null;
};

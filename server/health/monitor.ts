import type { MetricsDoor } from '../http/metrics.ts';
import type { Meter } from '../metrics/meter.ts';
import type { HealthWatch } from './health.ts';
import type { Troubles } from './troubles.ts';

/** What an administrator, or a program of theirs, sees of a server that is at work. */
export type Monitor = {
  meter: Meter;
  troubles: Troubles;
  health: HealthWatch;
  /** Null where no token is set, and so nobody may read them. */
  metrics: MetricsDoor | null;
};

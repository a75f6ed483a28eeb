import type { Cancellation } from '../../../shared/terms/calendar.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { StoredCancellation } from '../../storage/port/calendar.ts';

type Named = { code: string; fiscalYear: number };

/** The cancellation of an indicator's year; null while it is reported on. */
export function cancellationOf(cancellations: StoredCancellation[], { code, fiscalYear }: Named): Cancellation | null {
  const found = cancellations.find((one) => one.indicator === code && one.fiscalYear === fiscalYear);
  if (!found) return null;
  const { fromQuarter, reason, at, by } = found;
  return { fromQuarter, reason, at, by };
}

/** The same, where it has reached a quarter: the earlier ones are reported on as before. */
export function cancelledIn(
  cancellations: StoredCancellation[],
  indicator: Named,
  { quarter }: Period,
): Cancellation | null {
  const cancellation = cancellationOf(cancellations, indicator);
  return cancellation && quarter >= cancellation.fromQuarter ? cancellation : null;
}

import { parsePeriod } from '../../shared/terms/period.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';

/** Asks for the list of a sheet's own year, since that may be one that the list has no more. */
export function yearOf({ period }: Pick<SheetPlace, 'period'>): { fiscalYear: string | undefined } {
  return { fiscalYear: parsePeriod(period)?.fiscalYear.toString() };
}

import { type Quarter, quarters } from '../../terms/period.ts';

/** A version of an indicator that is no draft, and the quarter of its year from which on it is in force. */
export type Dated = { version: number; from: Quarter };

/**
 * The version in force in a quarter: the newest that takes effect in it or before. The first version takes effect in
 * quarter 1, so that there is always one.
 *
 * | versions (number: from) | Q1 | Q2 | Q3 | Q4 |
 * |---|---|---|---|---|
 * | 1: Q1 | 1 | 1 | 1 | 1 |
 * | 1: Q1, 2: Q3 | 1 | 1 | 2 | 2 |
 * | 1: Q1, 2: Q3, 3: Q2 | 1 | 3 | 3 | 3 |
 */
export function inForce<Version extends Dated>(versions: readonly Version[], quarter: Quarter): Version | null {
  let found: Version | null = null;
  for (const one of versions) if (one.from <= quarter && one.version > (found?.version ?? 0)) found = one;
  return found;
}

/** The quarters from which on something new may be in force: those with none that is closed at the same time or after. */
export function openFrom(closed: readonly Quarter[]): Quarter[] {
  return quarters.filter((quarter) => closed.every((one) => one < quarter));
}

import { isMeasuredIn } from '../../shared/indicator/compilers/to-result.ts';
import type { DistrictSheet, SheetReading } from './district-sheet.ts';
import type { Judgement } from './judge.ts';

/** Of how many rows a figure is made so far, how many are carried over and unconfirmed, and how many errors there are. */
export type Unsettled = { rows: number; expected: number; carried: number; errors: number };

/**
 * Why a sheet's figure is not yet one to be glad of; null where it is.
 *
 * | measured in the quarter | nothing applies | rows filled | errors | says |
 * |---|---|---|---|---|
 * | no, or – | yes, or – | any | any | nothing: no row is asked for |
 * | yes | no | fewer than expected | any | how many of how many, how many errors |
 * | yes | no | all that are expected | some | likewise |
 * | yes | no | all that are expected | none | nothing |
 */
export function unsettled(
  { indicator, period }: Pick<DistrictSheet, 'indicator' | 'period'>,
  { notApplicable }: Pick<SheetReading, 'notApplicable'>,
  { assessment, groups }: Pick<Judgement, 'assessment' | 'groups'>,
): Unsettled | null {
  if (notApplicable || !isMeasuredIn(indicator, period)) return null;
  const { filled, expected, carried } = assessment.progress;
  const errors = groups.errors.length;
  return filled < expected || errors > 0 ? { rows: filled + carried, expected, carried, errors } : null;
}

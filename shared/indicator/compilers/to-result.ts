import { fromUnits, placesIn, roundedQuotient, toUnits } from '../../terms/decimal.ts';
import type { Figure, NoFigure } from '../../terms/figure.ts';
import type { Period } from '../../terms/period.ts';
import type { Result } from '../../terms/result.ts';
import type { Indicator } from '../indicator.ts';
import type { Calculation, ResultDefinition } from '../measure.ts';

/**
 * What every calculation comes down to: the sum of the numerator's terms × per ÷ the sum of the denominator's, exactly.
 * `districts` divides by the number of districts whose figure it is: 1 in a district's own sheet; `one` by nothing.
 */
export type Quotient = { per: number; numerator: Term[]; denominator: Term[] | 'districts' | 'one' };

/** A measure times a constant. */
export type Term = { measure: string; times: number };

export function quotientOf(calculation: Calculation): Quotient {
  const term = (measure: string, times = 1): Term => ({ measure, times });
  switch (calculation.kind) {
    case 'ratio':
      return {
        per: calculation.per,
        numerator: [term(calculation.numerator)],
        denominator: [term(calculation.denominator)],
      };
    case 'change': {
      const [current, base] = [calculation.current, calculation.base];
      const numerator = calculation.as === 'growth' ? [term(current), term(base, -1)] : [term(base), term(current, -1)];
      return { per: 100, numerator, denominator: [term(base)] };
    }
    case 'mean': {
      const { sum, count, outOf } = calculation;
      return { per: outOf === undefined ? 1 : 100, numerator: [term(sum)], denominator: [term(count, outOf ?? 1)] };
    }
    case 'total':
      return { per: 1, numerator: [term(calculation.of)], denominator: 'one' };
    case 'perDistrict':
      return { per: calculation.per, numerator: [term(calculation.of)], denominator: 'districts' };
  }
}

/** The figures that come out of measures, of one district or of several. */
export function toResult(indicator: Indicator, measures: Record<string, string>, districts = 1): Result {
  const figures = indicator.results.map((definition) => [definition.key, figure(definition, measures, districts)]);
  return { measures, figures: Object.fromEntries(figures) };
}

/** The result of a sheet that has no figures, and why. */
export function withoutFigures(indicator: Indicator, none: NoFigure): Result {
  return { measures: {}, figures: Object.fromEntries(indicator.results.map(({ key }) => [key, { none }])) };
}

/** Whether a quarter is one in which the indicator is measured: what is known at the year's end only is not before. */
export function isMeasuredIn(indicator: Indicator, { quarter }: Period): boolean {
  return indicator.quarters !== 'year-end' || quarter === 4;
}

/**
 * The target of a quarter.
 *
 * | quarterTargets | gives |
 * |---|---|
 * | none | the year's target |
 * | a text for the quarter | that text |
 * | null for the quarter | null: the quarter has no target |
 */
export function targetOf({ target, quarterTargets }: ResultDefinition, { quarter }: Period): string | null {
  return quarterTargets ? (quarterTargets[quarter - 1] ?? null) : target;
}

/**
 * The target that a district's or a zone's own figure is held against. A total that several districts make together has a
 * target for the whole of it: a part of it has none.
 */
export function targetOfPart(
  { reportedBy }: Pick<Indicator, 'reportedBy'>,
  definition: ResultDefinition,
  period: Period,
): string | null {
  const shared =
    definition.calculation.kind === 'total' &&
    (reportedBy === 'districts' || (reportedBy !== 'owner' && reportedBy.length > 1));
  return shared ? null : targetOf(definition, period);
}

function figure(definition: ResultDefinition, measures: Record<string, string>, districts: number): Figure {
  const { per, numerator, denominator } = quotientOf(definition.calculation);
  const terms = typeof denominator === 'string' ? numerator : [...numerator, ...denominator];
  const places = Math.max(...terms.map(({ measure, times }) => placesIn(measures[measure] ?? '0') + placesIn(times)));
  const sum = (parts: Term[]) =>
    parts.reduce((total, { measure, times }) => total + product(measures[measure] ?? '0', times, places), 0n);
  const one = 10n ** BigInt(places);
  const below = denominator === 'one' ? one : denominator === 'districts' ? BigInt(districts) * one : sum(denominator);
  if (below <= 0n) return { none: 'not-calculable' };
  const above = sum(numerator) * BigInt(per) * 10n ** BigInt(definition.decimals);
  return { text: fromUnits(roundedQuotient(above, below), definition.decimals) };
}

function product(measure: string, times: number, places: number): bigint {
  const timesPlaces = placesIn(times);
  return toUnits(measure, places - timesPlaces) * toUnits(String(times), timesPlaces);
}

import { toResult, withoutFigures } from '../../indicator/compilers/to-result.ts';
import { placesOfMeasure } from '../../indicator/compilers/to-tally.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { fromUnits, placesIn, toUnits } from '../../terms/decimal.ts';
import type { Result } from '../../terms/result.ts';

/** The districts' results that have numbers: nothing is reported or applies in the others. */
export function countedResults(results: Result[]): Result[] {
  return results.filter(({ measures }) => Object.keys(measures).length > 0);
}

/** Districts together: their result, and how many are in it. */
export type Together = { result: Result; counted: number; notApplicable: number; expected: number };

/** `results` of those that have one, out of `expected` districts. */
export function together(indicator: Indicator, results: Result[], expected: number): Together {
  return {
    result: consolidate(indicator, results),
    counted: countedResults(results).length,
    notApplicable: results.filter(isNotApplicable).length,
    expected,
  };
}

/** The city's result, from the sums of its districts' measures, never a mean of their percentages. */
export function consolidate(indicator: Indicator, results: Result[]): Result {
  const counted = countedResults(results);
  if (counted.length === 0) {
    const declared = results.length > 0 && results.every(isNotApplicable);
    return withoutFigures(indicator, declared ? 'not-applicable' : 'not-reported');
  }
  const measures = Object.entries(indicator.measures).map(([key, measure]) => {
    // A result made under an earlier version may be finer.
    const places = Math.max(
      placesOfMeasure(indicator, measure),
      ...counted.map((result) => placesIn(result.measures[key] ?? '0')),
    );
    const sum = counted.reduce((total, result) => total + toUnits(result.measures[key] ?? '0', places), 0n);
    return [key, fromUnits(sum, places)];
  });
  return toResult(indicator, Object.fromEntries(measures), counted.length);
}

/** Whether a sheet says that nothing applies to it, or is not measured in its quarter. */
export function isNotApplicable({ figures }: Result): boolean {
  return Object.values(figures).every((figure) => 'none' in figure && figure.none === 'not-applicable');
}

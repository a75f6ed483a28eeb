import { toResult, withoutFigures } from '../../indicator/compilers/to-result.ts';
import { placesOfMeasure } from '../../indicator/compilers/to-tally.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import type { Counted } from '../../indicator/main-figure.ts';
import { sameMeaning } from '../../indicator/meaning.ts';
import { fromUnits, placesIn, toUnits } from '../../terms/decimal.ts';
import { groupedBy } from '../../terms/grouped.ts';
import type { Result } from '../../terms/result.ts';

/** The districts' results that have numbers: nothing is reported or applies in the others. */
export function countedResults(results: Result[]): Result[] {
  return results.filter(hasNumbers);
}

/** A district's result, by which version it was counted, and whether that has been anew. */
export type DistrictResult = Counted & { district: string; restated: boolean };

/** Districts together: their result, and how many are in it. */
export type Together = {
  result: Result;
  /** The version by whose results the sums are told. */
  by: number;
  counted: number;
  notApplicable: number;
  expected: number;
  /** The versions that have counted what is in it, the oldest first, with how many districts each. */
  versions: { version: number; districts: number }[];
  /** Districts whose numbers mean something else, so that they cannot be added. */
  leftOut: { district: string; version: number }[];
  /** How many of those in it have been restated. */
  restated: number;
};

/** `sheets` of the districts that have one, out of `expected`; those are in it that mean the same as `by`. */
export function together(by: Indicator, sheets: DistrictResult[], expected: number): Together {
  const numbers = sheets.filter(({ result }) => hasNumbers(result));
  const added = numbers.filter(({ indicator }) => sameMeaning(indicator, by));
  const versions = groupedBy(added, ({ indicator }) => indicator.version);
  const silent = sheets.filter(({ result }) => !hasNumbers(result));
  return {
    result: consolidate(
      by,
      [...added, ...silent].map(({ result }) => result),
    ),
    by: by.version,
    counted: added.length,
    notApplicable: silent.filter(({ result }) => isNotApplicable(result)).length,
    expected,
    versions: [...versions]
      .sort(([one], [other]) => one - other)
      .map(([version, { length: districts }]) => ({ version, districts })),
    leftOut: numbers
      .filter((sheet) => !added.includes(sheet))
      .map(({ district, indicator: { version } }) => ({ district, version })),
    restated: added.filter(({ restated }) => restated).length,
  };
}

/**
 * The version by which districts are added up: of the meaning that most of them have, of several such the newer one; of
 * its versions the newest that is there, or the one in force where it means the same or nobody has any numbers.
 */
export function versionOfMost(sheets: DistrictResult[], inForce: Indicator): Indicator {
  const meanings: { newest: Indicator; districts: number }[] = [];
  for (const { indicator, result } of sheets) {
    if (!hasNumbers(result)) continue;
    const meaning = meanings.find(({ newest }) => sameMeaning(newest, indicator));
    if (!meaning) {
      meanings.push({ newest: indicator, districts: 1 });
      continue;
    }
    meaning.districts += 1;
    if (indicator.version > meaning.newest.version) meaning.newest = indicator;
  }
  meanings.sort((one, other) => other.districts - one.districts || other.newest.version - one.newest.version);
  const most = meanings[0]?.newest;
  return !most || sameMeaning(most, inForce) ? inForce : most;
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

function hasNumbers({ measures }: Result): boolean {
  return Object.keys(measures).length > 0;
}

/** Whether a sheet says that nothing applies to it, or is not measured in its quarter. */
export function isNotApplicable({ figures }: Result): boolean {
  return Object.values(figures).every((figure) => 'none' in figure && figure.none === 'not-applicable');
}

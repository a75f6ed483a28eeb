import type { Page } from '../page.ts';
import { readNumber } from '../written-number.ts';
import { agreedAmount, budget, change, count, rate, rateAgainstMedian, ratio } from './amount-layouts.ts';
import { allParts, communities, someCriteria } from './community-layouts.ts';
import { type CalculationKind, criteriaIn, partsIn } from './guess-kind.ts';
import type { Layout } from './layout.ts';
import { duration, levels, milestones, surveyMean } from './step-layouts.ts';

/** Rows, columns and sums for a kind of calculation, with what the page says of its parts, criteria and steps. */
export function layOut(kind: CalculationKind, page: Page): Layout {
  const method = `${page.method ?? ''} ${page.definition ?? ''}`;
  switch (kind) {
    case 'ratio':
      return ratio();
    case 'communities':
      return communities();
    case 'all-parts':
      return allParts(partsIn(method));
    case 'some-criteria':
      return someCriteria(criteriaIn(method) ?? { needed: 1, of: 1 });
    case 'agreed-amount':
      return agreedAmount();
    case 'growth':
    case 'reduction':
      return change(kind);
    case 'budget':
      return budget();
    case 'milestones':
      return stepsOf(page);
    case 'levels':
      return levels();
    case 'mean':
      return surveyMean(false);
    case 'mean-percent':
      return surveyMean(true);
    case 'duration':
      return duration();
    case 'rate':
      return rate();
    case 'rate-against-median':
      return rateAgainstMedian();
    case 'per-district':
      return count(true);
    case 'count':
      return count(false);
  }
}

/** Quarters that rise to 100 are the steps themselves; else the steps that most such pages have. */
function stepsOf(page: Page): Layout {
  const results = page.quarters.map(({ result }) => readNumber(result) ?? 0);
  const rising =
    results.length === 4 && results.every((value, at) => value > (results[at - 1] ?? 0)) && results[3] === 100;
  return rising ? milestones(results, true) : milestones([20, 50, 80, 100], false);
}

import type { Page } from '../page.ts';
import { readNumber } from '../written-number.ts';
import { agreedAmount, budget, change, count, rate, rateAgainstMedian, ratio } from './amount-layouts.ts';
import { allParts, communities, someCriteria } from './community-layouts.ts';
import type { Layout } from './layout.ts';
import { criteriaIn, partsIn } from './method-parts.ts';
import { duration, levels, milestones, surveyMean } from './step-layouts.ts';

/** Rows, columns and sums for a kind of calculation, with what the page says of its parts, criteria and steps. */
export function layOut(kind: CalculationKind, page: Page): Layout {
  return layouts[kind](page);
}

/** The kinds of calculation that a draft can be laid out for. */
export type CalculationKind = keyof typeof layouts;

const methodOf = ({ method, definition }: Page) => `${method ?? ''} ${definition ?? ''}`;

const layouts = {
  ratio,
  communities,
  'all-parts': (page) => allParts(partsIn(methodOf(page))),
  'some-criteria': (page) => someCriteria(criteriaIn(methodOf(page)) ?? { needed: 1, of: 1 }),
  'agreed-amount': agreedAmount,
  growth: () => change('growth'),
  reduction: () => change('reduction'),
  budget,
  milestones: stepsOf,
  levels,
  mean: () => surveyMean(false),
  'mean-percent': () => surveyMean(true),
  duration,
  rate,
  'rate-against-median': rateAgainstMedian,
  'per-district': () => count(true),
  count: () => count(false),
} satisfies Record<string, (page: Page) => Layout>;

/** Quarters that rise to 100 are the steps themselves; else the steps that most such pages have. */
function stepsOf(page: Page): Layout {
  const results = page.quarters.map(({ result }) => readNumber(result) ?? 0);
  const rising =
    results.length === 4 && results.every((value, at) => value > (results[at - 1] ?? 0)) && results[3] === 100;
  return rising ? milestones(results, true) : milestones([20, 50, 80, 100], false);
}

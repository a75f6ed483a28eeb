import { difference } from '../terms/decimal.ts';
import type { Period } from '../terms/period.ts';
import type { Result } from '../terms/result.ts';
import { targetOf, targetOfPart } from './compilers/to-result.ts';
import type { Indicator } from './indicator.ts';

/** Whose figure it is: the whole city's, or that of a part of it. */
export type Whose = 'city' | 'zone' | 'district';

/** The main figure less the quarter's target, as exact decimal text; null where one of the two has no number. */
export function againstTarget(
  indicator: Indicator,
  period: Period,
  result: Result | null,
  whose: Whose,
): string | null {
  const [main] = indicator.results;
  const [text, target] = [mainText(indicator, result), mainTarget(indicator, period, whose)];
  return main && text !== null && target !== null ? difference(text, target, main.decimals) : null;
}

/** The main figure less that of another quarter. */
export function againstPrevious(indicator: Indicator, result: Result | null, previous: Result | null): string | null {
  const [main] = indicator.results;
  const [now, before] = [mainText(indicator, result), mainText(indicator, previous)];
  return main && now !== null && before !== null ? difference(now, before, main.decimals) : null;
}

/** The main figure's target in a quarter; null where it has none. */
export function mainTarget(
  indicator: Pick<Indicator, 'results' | 'reportedBy'>,
  period: Period,
  whose: Whose,
): string | null {
  const [main] = indicator.results;
  if (!main) return null;
  return whose === 'city' ? targetOf(main, period) : targetOfPart(indicator, main, period);
}

/** The main figure as exact decimal text; null where there is no number. */
export function mainText(indicator: Pick<Indicator, 'results'>, result: Result | null): string | null {
  const figure = result?.figures[indicator.results[0]?.key ?? ''];
  return figure && 'text' in figure ? figure.text : null;
}

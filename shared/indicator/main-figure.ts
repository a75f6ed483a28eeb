import { difference, placesIn } from '../terms/decimal.ts';
import type { Figure } from '../terms/figure.ts';
import type { Period } from '../terms/period.ts';
import type { Result } from '../terms/result.ts';
import { targetOf, targetOfPart } from './compilers/to-result.ts';
import type { Indicator } from './indicator.ts';
import { sameMeaning } from './meaning.ts';

/** Whose figure it is: the whole city's, or that of a part of it. */
export type Whose = 'city' | 'zone' | 'district';

/** A result, and the version of its indicator that has counted it. */
export type Counted = { indicator: Indicator; result: Result };

/** The main figure less a target, as exact decimal text; null where one of the two has no number. */
export function againstTarget(counted: Counted | null, target: string | null): string | null {
  const [main] = counted?.indicator.results ?? [];
  const text = counted && mainText(counted.indicator, counted.result);
  return main && text !== null && target !== null ? difference(text, target, main.decimals) : null;
}

/**
 * Whether the main figure meets a target, to the last place of both; null where one of the two has no number.
 *
 * | better | above | equal | below |
 * |---|---|---|---|
 * | higher | yes | yes | no |
 * | lower | no | yes | yes |
 */
export function meetsTarget(counted: Counted | null, target: string | null): boolean | null {
  const [main] = counted?.indicator.results ?? [];
  const text = counted && mainText(counted.indicator, counted.result);
  if (!main || text === null || target === null) return null;
  const gap = difference(text, target, Math.max(placesIn(text), placesIn(target)));
  const isBelow = gap.startsWith('-');
  return !/[1-9]/.test(gap) || (main.better === 'lower' ? isBelow : !isBelow);
}

/** The main figure less that of another quarter; null also where the two mean different things. */
export function againstPrevious(now: Counted | null, before: Counted | null): string | null {
  if (!now || !before || !sameMeaning(now.indicator, before.indicator)) return null;
  return againstTarget(now, mainText(before.indicator, before.result));
}

/**
 * The target that one version sets for what another version has counted: none where that is something else.
 *
 * | both are one version | they mean the same | gives |
 * |---|---|---|
 * | yes | – | its target |
 * | no | yes | the target of `setting` |
 * | no | no | null |
 */
export function targetFor(counting: Indicator, setting: Indicator, period: Period, whose: Whose): string | null {
  return sameMeaning(counting, setting) ? mainTarget(setting, period, whose) : null;
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

/**
 * The main figure of a result; undefined where there is no result. A version that counts something else may call it by
 * another key: it stands first.
 */
export function mainFigure({ results: [main] }: Named, result: Result | null | undefined): Figure | undefined {
  return result ? (result.figures[main?.key ?? ''] ?? Object.values(result.figures)[0]) : undefined;
}

type Named = { results: readonly { key: string }[] };

/** The main figure as exact decimal text; null where there is no number. */
export function mainText(indicator: Pick<Indicator, 'results'>, result: Result | null): string | null {
  const figure = result?.figures[indicator.results[0]?.key ?? ''];
  return figure && 'text' in figure ? figure.text : null;
}

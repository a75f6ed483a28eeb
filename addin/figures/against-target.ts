import type { ResultDefinition } from '../../shared/indicator/measure.ts';
import { separated, trimmed } from '../../shared/terms/amount.ts';
import { difference, placesIn } from '../../shared/terms/decimal.ts';
import type { Text } from '../../shared/terms/text.ts';
import { figureWords as words } from './figure-words.ts';

/**
 * How a figure stands to its target, in words.
 *
 * | better | above | equal | below |
 * |---|---|---|---|
 * | higher | ถึงเป้าหมาย | เท่ากับเป้าหมาย | ต่ำกว่าเป้าหมาย |
 * | lower | เกินเป้าหมาย | เท่ากับเป้าหมาย | ไม่เกินเป้าหมาย |
 *
 * The gap keeps the target's own places too, so that a figure a hair below it is not said to be at it.
 */
export function againstTarget(
  text: string,
  target: string,
  { decimals, better }: Pick<ResultDefinition, 'decimals' | 'better'>,
): { met: boolean; words: Text } {
  const gap = difference(text, target, Math.max(decimals, placesIn(trimmed(target))));
  if (!/[1-9]/.test(gap)) return { met: true, words: words.exactly };
  const less = gap.startsWith('-');
  const amount = separated(less ? gap.slice(1) : gap);
  if (better === 'lower') return { met: less, words: less ? words.within(amount) : words.above(amount) };
  return { met: !less, words: less ? words.below(amount) : words.reached(amount) };
}

/** The target as it is shown beside the figure; `together` where it is that of all districts' figures in one. */
export function targetWords(target: string, { better }: Pick<ResultDefinition, 'better'>, together = false): Text {
  const amount = separated(trimmed(target));
  if (together) return words.targetTogether(amount);
  return better === 'lower' ? words.targetAtMost(amount) : words.target(amount);
}

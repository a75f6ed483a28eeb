import type { ResultDefinition } from '../../../shared/indicator/measure.ts';
import type { Figure } from '../../../shared/terms/figure.ts';
import { againstTarget } from '../../figures/against-target.ts';

/** How a figure stands to its target, as coarsely as a colour can say it. */
export const bands = [
  'met',
  'near',
  'below',
  'far',
  'untargeted',
  'not-calculable',
  'not-applicable',
  'not-reported',
] as const;
export type Band = (typeof bands)[number];

/** Shares of the target by which it is missed: up to the first one is near it, beyond the second far from it. */
export const bandLimits = { near: 0.1, below: 0.3 };

/**
 * | figure | target | band |
 * |---|---|---|
 * | none | | why there is none |
 * | a number | none | untargeted |
 * | at the target or on its better side | | met |
 * | missing it by up to a tenth of it | | near |
 * | … by up to three tenths | | below |
 * | … by more, or any miss of a target of 0 | | far |
 */
export function bandOf(
  figure: Figure | undefined,
  target: string | null,
  definition: Pick<ResultDefinition, 'decimals' | 'better'>,
): Band {
  if (!figure) return 'not-reported';
  if ('none' in figure) return figure.none;
  if (target === null) return 'untargeted';
  if (againstTarget(figure.text, target, definition).met) return 'met';
  const wanted = Math.abs(Number(target));
  const missed = Math.abs(Number(figure.text) - Number(target));
  if (missed <= bandLimits.near * wanted) return 'near';
  return missed <= bandLimits.below * wanted ? 'below' : 'far';
}

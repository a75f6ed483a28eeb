import type { Percentage } from '../../shared/rules/percentage.ts';
import { difference } from '../../shared/rules/percentage.ts';
import type { Text } from '../../shared/terms/text.ts';
import { fillWords as words } from './fill-words.ts';

/** A percentage in words: `60.42`, or that there is none. */
export function figureText(percentage: Percentage): Text {
  return 'text' in percentage ? { th: percentage.text, en: percentage.text } : words.noFigure;
}

/** How a percentage stands to its target, in words. */
export function againstTarget(text: string, target: string, decimals: number): { reached: boolean; words: Text } {
  const gap = difference(text, target, decimals);
  const reached = !gap.startsWith('-');
  return { reached, words: reached ? words.reached(gap) : words.below(gap.slice(1)) };
}

import { separated } from '../../../shared/terms/amount.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { cityWords as words } from './city-words.ts';

/** How a figure stands to last quarter's, in words. */
export function againstPrevious(gap: string | null): Text {
  if (gap === null) return words.noPrevious;
  if (!/[1-9]/.test(gap)) return words.samePrevious;
  const amount = separated(gap.replace('-', ''));
  return gap.startsWith('-') ? words.lessPrevious(amount) : words.morePrevious(amount);
}

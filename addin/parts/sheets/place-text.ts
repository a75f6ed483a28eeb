import type { Text } from '../../../shared/terms/text.ts';
import { thaiLines } from '../../../shared/terms/thai-lines.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { quarterShort } from '../words/period-words.ts';

/** So many letters of a title tell which indicator is meant, and stand in a button. */
const letters = 36;

/**
 * A sheet of one's own district in one phrase: `2100-1040 ร้อยละของชุมชนในพื้นที่… ไตรมาสที่ 1/2563`; of an indicator whose
 * title is not known yet code and quarter alone.
 */
export function placeText({ indicator, period }: Pick<SheetPlace, 'indicator' | 'period'>, title: Text | null): Text {
  const quarter = quarterShort(period);
  const named = (words: string | undefined) => (words === undefined ? indicator : `${indicator} ${shortened(words)}`);
  return { th: `${named(title?.th)} ${quarter.th}`, en: `${named(title?.en)}, ${quarter.en}` };
}

/** The beginning of a title, as many whole words as there is room for. */
export function shortened(title: string): string {
  const [beginning = '', ...rest] = thaiLines(title, letters);
  return rest.length === 0 ? title : `${beginning.trimEnd()}…`;
}

import type { Text } from '../../shared/terms/text.ts';
import type { DefectName } from './defect-kinds.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';

/** `certain`: the page itself shows it · `suspected`: it is likely, and a person who knows the indicator must say. */
export type Certainty = 'certain' | 'suspected';

/** One thing wrong, or not to be relied on, in a page: what it is, where, what stood there, what it should probably be. */
export type Defect = {
  kind: DefectName;
  certainty: Certainty;
  where: Place;
  found: string;
  probably: Text | null;
};

/** Looks for defects of a few kinds in one page. */
export type Finder = (page: Page) => Defect[];

/** What should probably stand there, when it is the same in both languages: a number, a mended text. */
export function asWritten(text: string): Text {
  return { th: text, en: text };
}

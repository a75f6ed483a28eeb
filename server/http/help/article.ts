import type { HelpTopic } from '../../../shared/terms/help-topics.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { HelpPicture } from './pictures.ts';

/** What is shown from elsewhere in the product, so that the manual cannot say otherwise. */
export type HelpPart = 'colours' | 'excel-versions' | 'sheet-fonts' | 'contact';

/**
 * A piece of an article: a paragraph, steps one after the other, points in no order, a picture, a command to be typed, or a
 * part. What stands in “…” is written so on the screen (a test holds it against the product's own words).
 */
export type Block =
  | Text
  | { steps: Text[] }
  | { points: Text[] }
  | { picture: HelpPicture; caption: Text }
  | { command: string }
  | { part: HelpPart };

/** What the manual says of one topic. */
export type Article = {
  title: Text;
  body: Block[];
  see?: HelpTopic[];
};

import type { Text } from '../../shared/terms/text.ts';
import type { PagePlace } from './place.ts';

/** What a kind of defect is called, and where it is known from: what the old system's sheet is, or a page that shows it. */
export type Kind = { name: Text; source: string };

export type Kinds = Record<string, Kind>;

/** `certain`: the page itself shows it · `suspected`: it is likely, and a person who knows the indicator must say. */
export type Certainty = 'certain' | 'suspected';

/** One thing wrong, or not to be relied on, in a page: what it is, where, what stood there, what it should probably be. */
export type Found<Name extends string> = {
  kind: Name;
  certainty: Certainty;
  where: PagePlace;
  found: string;
  probably: Text | null;
};

/** What should probably stand there may be the same in both languages: a number, a mended text. */
type Probably = Text | string | null;

export function certain<Name extends string>(
  kind: Name,
  where: PagePlace,
  found: string,
  probably: Probably = null,
): Found<Name> {
  return { kind, certainty: 'certain', where, found, probably: inBoth(probably) };
}

export function suspected<Name extends string>(
  kind: Name,
  where: PagePlace,
  found: string,
  probably: Probably = null,
): Found<Name> {
  return { kind, certainty: 'suspected', where, found, probably: inBoth(probably) };
}

function inBoth(text: Probably): Text | null {
  return typeof text === 'string' ? { th: text, en: text } : text;
}

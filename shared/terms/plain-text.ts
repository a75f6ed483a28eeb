/**
 * Signs that no text of ours may have: control characters (but the line's end), marks that turn the direction of what
 * follows, so that it reads otherwise than it is, halves of a character, and codes that are none.
 */
const noSigns = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** The first such sign of a text as `U+202E`; null where there is none. */
export function oddSign(text: string): string | null {
  const found = noSigns.exec(text);
  return found && `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const allNoSigns = new RegExp(noSigns, 'gu');

/** The text without them: every kind of line's end is one, a tab a space, and the rest goes. */
export function plainText(text: string): string {
  if (!noSigns.test(text)) return text;
  return text
    .replace(/\r\n?|[\v\f\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(allNoSigns, '');
}

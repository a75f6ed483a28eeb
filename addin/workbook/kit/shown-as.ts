import type { ShownAs } from '../../../shared/rules/normalise/normalised.ts';

/**
 * What a number format makes of a number: a day (or a time), a percentage, or a number still. Read from the format itself,
 * which Excel gives in its en-US form: of a format of one's own its `numberFormatCategories` say no more than “Custom”.
 */
export function shownAs(format: unknown): ShownAs | null {
  const codes = String(format)
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    // [Red], [$-41E], [<100]: none of the letters in these is a code; [h], [mm] and [ss] count hours, minutes, seconds.
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|e[+-]/gi, '');
  // Years of the Buddhist Era are b, eras of Japan g and e.
  if (/[dmyhsbge]/i.test(codes)) return 'date';
  return codes.includes('%') ? 'percent' : null;
}

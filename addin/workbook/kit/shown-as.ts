import { timesHundred } from '../../../shared/rules/normalise/amount.ts';
import type { ShownAs } from '../../../shared/rules/normalise/normalised.ts';
import { dayOfSerial } from '../../../shared/rules/normalise/serial-day.ts';
import type { Cell } from '../../../shared/terms/row.ts';

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

/**
 * A pasted 10-Dec is a day to whoever looks at it, and no 46,366 people: it is read as the day, which is no number and is
 * asked about wherever it comes to, also on the server. `lacking`: the days that the workbook's serials lack.
 *
 * | the cell shows | is read as |
 * |---|---|
 * | a day of this century or the next | the day, `10/12/2569` |
 * | a day of before, such as 12 typed where a day stood | the number |
 * | per cent | the percentage, `20%` |
 */
export function asShown(cell: number, shown: ShownAs, lacking: number): Cell {
  return shown === 'date' ? (dayOfSerial(cell + lacking)?.day ?? cell) : `${timesHundred(cell)}%`;
}

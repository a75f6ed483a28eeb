import type { PaperRow } from './paper-rows.ts';

/** Points that are too few for anything to stand in, so that the page ends there. */
const tooLow = 3;
/** Excel gives a row 409 at most. */
const highest = 400;

/**
 * Puts room before what would be torn by the end of a page, so that it begins the next one: a table from its heading, the
 * signatures from the last of what they are under. Excel takes no page breaks on a worksheet that is fitted to the page's
 * width, but breaks between rows where the paper is full. `room`: points of a page; `again`: of what stands at the head of
 * every page but the first.
 */
export function keepTogether(rows: readonly PaperRow[], room: number, again: number): PaperRow[] {
  const kept: PaperRow[] = [];
  let used = 0;
  rows.forEach((row, index) => {
    const whole = heightOfPart(rows, index);
    const left = room - used;
    if (row.part !== null && whole > left && whole <= room - again) {
      for (let blank = left - tooLow; blank > 0; blank -= highest) {
        kept.push({ height: Math.min(blank, highest), cells: [], part: null });
      }
      used = room;
    }
    used = used + row.height > room ? again + row.height : used + row.height;
    kept.push(row);
  });
  return kept;
}

/** Of the part that begins with a row; of any other row its own. */
function heightOfPart(rows: readonly PaperRow[], from: number): number {
  const [first, before] = [rows[from], rows[from - 1]];
  if (!first) return 0;
  if (first.part === null || first.part === before?.part) return first.height;
  const end = rows.findIndex(({ part }, at) => at > from && part !== first.part);
  return rows.slice(from, end < 0 ? rows.length : end).reduce((sum, { height }) => sum + height, 0);
}

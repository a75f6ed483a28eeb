import type { PaperRow } from './paper-grid.ts';

/** Points that are too few for anything to stand in, so that the page ends there. */
const tooLow = 3;
/** Excel gives a row 409 at most. */
const highest = 400;

/**
 * Puts rows on pages as Excel does, which breaks between rows where the paper is full, and sees to where that is: a text
 * that does not fit goes on in a row on the next page; room is put before what belongs together (a table and its heading,
 * the signatures and the last lines above them), so that it begins the next page whole. Excel takes no page breaks on a
 * worksheet that is fitted to the page's width. `room`: points of a page; `again`: of what stands at the head of every page
 * but the first.
 */
export function keepTogether(rows: readonly PaperRow[], room: number, again: number): PaperRow[] {
  const kept: PaperRow[] = [];
  const waiting = [...rows];
  let used = 0;
  const place = (row: PaperRow) => {
    used = used + row.height > room ? again + row.height : used + row.height;
    kept.push(row);
  };
  for (let row = waiting.shift(); row; row = waiting.shift()) {
    const left = room - used;
    const torn = row.height > left ? row.tear?.(left) : null;
    if (torn) {
      const [fitting, rest] = torn;
      place({ ...fitting, part: row.part });
      waiting.unshift({ ...rest, part: row.part });
      continue;
    }
    const whole = row.part === kept.at(-1)?.part ? row.height : heightOfPart([row, ...waiting]);
    if (row.part !== null && whole > left && whole <= room - again) {
      for (let blank = left - tooLow; blank > 0; blank -= highest) {
        kept.push({ height: Math.min(blank, highest), cells: [], part: null });
      }
      used = room;
    }
    place(row);
  }
  return kept;
}

/** Of the rows from the first on that are one part. */
function heightOfPart(rows: readonly PaperRow[]): number {
  const part = rows[0]?.part;
  const end = rows.findIndex((row) => row.part !== part);
  return rows.slice(0, end < 0 ? rows.length : end).reduce((sum, { height }) => sum + height, 0);
}

/** What floats over the cells of a worksheet, as it falls on a page, or the part of it that does. */

import { type Rectangle, rectangleOf } from '../document/chart-place.ts';
import type { SheetDocument } from '../document/document.ts';
import { type Strip, total } from './lines.ts';

/** `window` is the page's own room, without repeated title rows; the thing stands in it at `place`. */
export type Placed<Thing> = { thing: Thing; window: Rectangle; place: Rectangle };

/** Those of the things that fall on the page of these rows and columns; `whole` says where one lies in the worksheet. */
export function placeOn<Thing>(
  { sheet, rows, columns }: { sheet: SheetDocument; rows: readonly Strip[]; columns: readonly Strip[] },
  things: readonly Thing[],
  whole: (thing: Thing) => Rectangle,
): Placed<Thing>[] {
  const [row] = rows;
  const [column] = columns;
  if (!row || !column) return [];
  const corner = { row: row.index, column: column.index, down: 0, right: 0 };
  const page = rectangleOf(sheet, { from: corner, to: corner });
  const window = { left: column.start, top: row.start, width: total(columns), height: total(rows) };
  return things.flatMap((thing): Placed<Thing>[] => {
    const { left, top, width, height } = whole(thing);
    const place = { left: left - page.left, top: top - page.top, width, height };
    const isOn =
      place.left < window.width && place.top < window.height && place.left + width > 0 && place.top + height > 0;
    return isOn ? [{ thing, window, place }] : [];
  });
}

/** The pictures that fall on a page, or the part of them that does. */

import type { Rectangle } from '../document/chart-place.ts';
import { rectangleOf } from '../document/chart-place.ts';
import type { Picture, SheetDocument } from '../document/document.ts';
import { type Strip, total } from './lines.ts';

/** `window` is the page's own room, without repeated title rows; the picture stands in it at `place`. */
export type PlacedPicture = { picture: Picture; window: Rectangle; place: Rectangle };

export function placePictures(
  sheet: SheetDocument,
  rows: readonly Strip[],
  columns: readonly Strip[],
): PlacedPicture[] {
  const [row] = rows;
  const [column] = columns;
  if (!row || !column) return [];
  const corner = { row: row.index, column: column.index, down: 0, right: 0 };
  const page = rectangleOf(sheet, { from: corner, to: corner });
  const window = { left: column.start, top: row.start, width: total(columns), height: total(rows) };
  return (sheet.pictures ?? []).flatMap((picture): PlacedPicture[] => {
    const { left, top, width, height } = picture;
    const place = { left: left - page.left, top: top - page.top, width, height };
    const isOn =
      place.left < window.width && place.top < window.height && place.left + width > 0 && place.top + height > 0;
    return isOn ? [{ picture, window, place }] : [];
  });
}

import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { SheetDocument } from '../document/document.ts';
import { columnSizes, rowSizes } from '../document/line-sizes.ts';

/** Pixels of a point on a screen of 96 dots an inch, by which excelts counts. */
const pixels = 96 / 72;

/** Pictures over a worksheet's cells. */
export function writePictures(workbook: Workbook, target: Worksheet, sheet: SheetDocument): void {
  const [rows, columns] = [rowSizes(sheet), columnSizes(sheet)];
  for (const { png, left, top, width, height } of sheet.pictures ?? []) {
    const imageId = workbook.addImage({ base64: png, extension: 'png' });
    target.addImage(imageId, {
      tl: { col: placeIn(columns, left), row: placeIn(rows, top) },
      ext: { width: width * pixels, height: height * pixels },
      editAs: 'oneCell',
    });
  }
}

/** `2.5` is half way through the third line. */
function placeIn(sizeAt: (line: number) => number, points: number): number {
  let rest = points;
  let line = 0;
  for (let size = sizeAt(line); rest >= size; size = sizeAt(line)) {
    rest -= size;
    line += 1;
  }
  return line + rest / sizeAt(line);
}

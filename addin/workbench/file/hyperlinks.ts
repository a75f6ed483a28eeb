/** Links of cells to places in the workbook. Links out of it, as other programs write them, are left out: their texts stay. */

import { boxToA1, parseA1 } from '../document/a1.ts';
import { cellBox, places } from '../document/boxes.ts';
import { cellAt, putCell } from '../document/cells.ts';
import type { Cell, SheetDocument } from '../document/document.ts';
import { attribute, attributes, child, children, type XmlElement } from './xml.ts';

const MOST_CELLS = 10_000;

export function hyperlinksXml(sheet: SheetDocument): string {
  const links = Object.entries(sheet.cells).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]: [string, Cell]) => {
      if (!cell.link) return [];
      const { reference, screenTip } = cell.link;
      const ref = boxToA1(cellBox(Number(row), Number(column)));
      return [`<hyperlink${attributes({ ref, location: reference, tooltip: screenTip })}/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

export function hasLinks(sheet: SheetDocument): boolean {
  return Object.values(sheet.cells).some((cells) => Object.values(cells).some(({ link }) => link !== undefined));
}

/** Puts the links into the cells that were read. */
export function readHyperlinks(root: XmlElement, sheet: SheetDocument): void {
  for (const element of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const reference = attribute(element, 'location');
    const box = parseA1(attribute(element, 'ref') ?? '');
    const isInside = !Object.keys(element.attributes).some((name) => /^\w+:id$/.test(name));
    if (!reference || !box || !isInside || box.rows * box.columns > MOST_CELLS) continue;
    const screenTip = attribute(element, 'tooltip');
    const link = { reference, ...(screenTip !== undefined && { screenTip }) };
    for (const [row, column] of places(box)) {
      putCell(sheet, row, column, { value: null, ...cellAt(sheet, row, column), link });
    }
  }
}

import { cellsAt } from './cells-at.ts';
import { setTexts } from './set-cells.ts';
import { letters } from './sheet-font.ts';
import { colours, rowHeights } from './style.ts';

/** How a line of words above a table looks; what is left out stays as Excel has it. */
export type TitleLook = { size?: number; bold?: boolean; colour?: string; height: number };

/** Asked for when it is laid: heights follow the font, which is chosen in the page. */

export const titleLooks = {
  title: {
    size: 14,
    bold: true,
    colour: colours.ink,
    get height() {
      return rowHeights.title;
    },
  },
  subtitle: {
    size: 11,
    colour: colours.muted,
    get height() {
      return rowHeights.body;
    },
  },
  guide: {
    size: 10,
    colour: colours.muted,
    get height() {
      return rowHeights.body;
    },
  },
} satisfies Record<string, TitleLook>;

/** Queues a line of words at the worksheet's left edge, and gives back its cell. */
export function layTitle(
  worksheet: Excel.Worksheet,
  row: number,
  text: string,
  { size, bold = false, colour, height }: TitleLook,
): Excel.Range {
  const cell = cellsAt(worksheet, row, 0);
  setTexts(cell, [[text]]);
  if (size) cell.format.font.size = letters(size);
  cell.format.font.bold = bold;
  if (colour) cell.format.font.color = colour;
  cell.format.verticalAlignment = 'Center';
  cell.format.rowHeight = height;
  return cell;
}

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

/** The columns that stay in sight beside a scrolled worksheet, and what a line says in them. */
export type Beside = { columns: number; says: string };

/**
 * Queues a line of words, and gives back its cell: at the worksheet's left edge, or behind the columns that stay in sight,
 * for one that runs over from these would be torn at their edge as soon as somebody scrolls.
 */
export function layTitle(
  worksheet: Excel.Worksheet,
  row: number,
  text: string,
  look: TitleLook,
  beside: Beside = { columns: 0, says: '' },
): Excel.Range {
  if (beside.columns > 0) layWords(cellsAt(worksheet, row, 0), beside.says, look);
  const cell = cellsAt(worksheet, row, beside.columns);
  layWords(cell, text, look);
  return cell;
}

function layWords(cell: Excel.Range, text: string, { size, bold = false, colour, height }: TitleLook): void {
  setTexts(cell, [[text]]);
  if (size) cell.format.font.size = letters(size);
  cell.format.font.bold = bold;
  if (colour) cell.format.font.color = colour;
  cell.format.verticalAlignment = 'Center';
  cell.format.rowHeight = height;
}

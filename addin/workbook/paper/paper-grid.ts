import type { CellContent } from '../kit/set-cells.ts';
import { lineHeightOnPaper } from '../kit/sheet-font.ts';
import { linesIn } from '../kit/text-lines.ts';
import { type Look, looks } from './looks.ts';

/** The rows and cells of a paper, and how much room words need in them. */

/** Twelve columns fill the width between A4's margins; points. */
export const columns = 12;
export const columnWidth = 43.5;
/** Of them, those of a label beside its text. */
export const labelWidth = 3;

export type PaperCell = { column: number; width: number; content: CellContent; look: Look };

export type PaperRow = {
  height: number;
  cells: PaperCell[];
  /** What a picture at its right end says to a phone. */
  scannable?: string;
  /** Rows of one part are not torn by the end of a page; null is torn from anything. */
  part: number | null;
  /** A text that may go on in a row of its own: what fits into so many points, and the rest; null where that is too little. */
  tear?: ((points: number) => [PaperRow, PaperRow] | null) | undefined;
};

/** One that belongs to no part yet. */
export type LooseRow = Pick<PaperRow, 'height' | 'cells' | 'tear' | 'scannable'>;

export const cell = (column: number, width: number, content: string, look: Look): PaperCell => ({
  column,
  width,
  content,
  look,
});

/** As high as its words need, unless it is said how high. */
export function row(cells: PaperCell[], height?: number): LooseRow {
  const needed = cells.map(({ width, content, look }) => heightIn(width, String(content), look));
  return { cells, height: inPixels(height ?? Math.max(...needed)) };
}

export const gap = (height: number): LooseRow => ({ cells: [], height });

export function heightIn(width: number, text: string, look: Look): number {
  return heightOf(linesOf(width, text, look).length, look);
}

/** Points that so many lines take, with room above the first and below the last. */
export function heightOf(lines: number, look: Look): number {
  return lines * lineHeightOnPaper(looks[look].size) + 4;
}

/** The lines of a section that so many points have room for. */
export function linesFitting(points: number): number {
  return Math.floor((points - heightOf(0, 'section')) / lineHeightOnPaper(looks.section.size));
}

export function linesOf(width: number, text: string, look: Look): string[] {
  return linesIn(text, width * columnWidth, looks[look]);
}

/** Excel's rows are whole pixels high: so many points are kept as they are set. */
const inPixels = (points: number) => Math.ceil(points / 0.75) * 0.75;

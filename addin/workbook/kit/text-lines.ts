import { thaiLines } from '../../../shared/terms/thai-lines.ts';
import { lineHeight } from './sheet-font.ts';

/** How text is written: its size for body text of 11 points, and whether its letters are bold, which are wider. */
export type Writing = { size?: number; bold?: boolean };

/** Points a letter takes for each of its size, on an average and in the widest Thai font that was measured (Waree). */
const letterWidth = { plain: 0.62, bold: 0.69 };

/** Excel keeps this much of a cell's width free on both sides together. */
const besideText = 6;

/** The lines that text takes in cells of a width in points: counted for the widest font, so that none has more. */
export function linesIn(text: string, width: number, { size = 11, bold = false }: Writing = {}): string[] {
  const letter = size * letterWidth[bold ? 'bold' : 'plain'];
  return text.split('\n').flatMap((line) => thaiLines(line, Math.max(1, Math.floor((width - besideText) / letter))));
}

/** Points that so many lines need; Excel gives a row 409 at most. */
export function heightOf(lines: number, { size = 11 }: Writing = {}): number {
  return Math.min(lines * lineHeight(size) + 2, 409);
}

/** The height of a row in which each text stands in a cell of its own width; at least as high as is given. */
export function heightOfRow(cells: { text: string; width: number }[], least: number, writing: Writing = {}): number {
  const lines = cells.map(({ text, width }) => linesIn(text, width, writing).length);
  return Math.max(least, heightOf(Math.max(1, ...lines), writing));
}

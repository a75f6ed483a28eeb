import { readSheetFonts, type SheetFont, usualSheetFonts } from '../../../shared/terms/sheet-font.ts';

/** The font of every worksheet that is laid, in one place; the kit's sizes are written for body text of 11 points. */

const bodySize = 11;

/** The first of the wanted fonts that is here, else the last: some font has to be named. */
export function chooseFont(
  [first, ...others]: [SheetFont, ...SheetFont[]],
  isHere: (name: string) => boolean,
): SheetFont {
  return [first, ...others].find(({ name }) => isHere(name)) ?? others.at(-1) ?? first;
}

/** As long as nobody has said otherwise, the last of the usual ones. */
let font: SheetFont = readSheetFonts(usualSheetFonts)?.at(-1) ?? { name: 'Sarabun', size: bodySize };

/** Says which font worksheets are laid in from now on: whoever starts the add-in knows the page and the computer. */
export function layIn(chosen: SheetFont): void {
  font = chosen;
}

/** What headers and footers are told, which follow no cell. */
export function fontName(): string {
  return font.name;
}

/** Queues the font of a whole worksheet, before anything is laid on it. */
export function setFont(worksheet: Excel.Worksheet): void {
  const { format } = worksheet.getRange().untrack();
  format.font.name = fontName();
  format.font.size = letters(bodySize);
}

/** A size that is written for body text of 11 points, in the font of the worksheets; Excel knows half points. */
export function letters(size: number): number {
  return sizeIn(font, size);
}

export function sizeIn(named: SheetFont, size: number): number {
  return Math.round((size * named.size * 2) / bodySize) / 2;
}

/**
 * Points that a line of a size takes, with room for marks above and below: Garuda's lines are the highest of the fonts
 * that were measured, 1.88 of its size, and those of TH Sarabun New at 16 points need 1.26 of it, and a quarter more.
 */
export function lineHeight(size: number): number {
  return lineHeightIn(font, size);
}

/**
 * The same of a line among others of a text on paper: lines are counted for the widest font, so that a text of several has
 * room to spare already.
 */
export function lineHeightOnPaper(size: number): number {
  return Math.max(size * 1.9, letters(size) * 1.42);
}

export function lineHeightIn(named: SheetFont, size: number): number {
  return Math.ceil(Math.max(size * 2, sizeIn(named, size) * 1.6));
}

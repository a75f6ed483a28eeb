import type { CellFormat } from '../document/document.ts';
import { fontFamily } from '../document/font-family.ts';

/** What room letters of one font and size take, in points. */
export type Letters = {
  /** A line's: as high as the font says that its letters are, which Excel keeps to in wrapped text. */
  lineHeight: number;
  widthOf(text: string): number;
};

const known = new Map<string, Letters>();

/** By the fonts that are there at the first asking for one: pages are drawn when fonts have long been loaded. */
export function lettersOf({ fontName, bold, italic }: CellFormat, size: number): Letters {
  const font = `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${size}px ${fontFamily(fontName)}`;
  let letters = known.get(font);
  if (!letters) {
    letters = measured(font);
    known.set(font, letters);
  }
  return letters;
}

/** Measured in pixels of the screen for points of the paper: the ratio is the same. */
function measured(font: string): Letters {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('this browser draws on no canvas');
  pen.font = font;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('ที่');
  return {
    lineHeight: fontBoundingBoxAscent + fontBoundingBoxDescent,
    widthOf: (text) => pen.measureText(text).width,
  };
}

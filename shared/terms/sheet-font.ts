/** The font that worksheets are laid in, and the size of body text in it: what is 16 in one is as large as 11 in another. */
export type SheetFont = { name: string; size: number };

/**
 * The fonts of an installation, the wanted one first: the first that a computer has is named in the cells. A cell names one
 * font and no second; where that is missing, Excel leaves the choice to the system, by the font's kind and letters, and
 * keeps the size, in which the government's font is small and any other large (ISO 29500 21.1.2.5 leaves it to the
 * application). So the government's font stands first, then what Windows and macOS bring, and at the end the one to name
 * where none is known to be there: the same letters as the first, free to have.
 */
export const usualSheetFonts = 'TH Sarabun New 16, TH SarabunPSK 16, Leelawadee UI 11, Thonburi 11, Sarabun 11';

/** Excel takes sizes from 1 to 409; text that is to be read has some of them. */
const [smallest, largest] = [6, 36];

/** Reads `TH Sarabun New 16, Leelawadee UI 11`; null where it is not written so. */
export function readSheetFonts(text: string): [SheetFont, ...SheetFont[]] | null {
  const fonts = text.split(',').map((part) => {
    const [, name = '', size = ''] = /^\s*([^"'\\<>&;]*\S)\s+(\d{1,2}(?:\.5)?)\s*$/.exec(part) ?? [];
    return { name, size: Number(size) };
  });
  const [first, ...others] = fonts;
  const isSound = ({ name, size }: SheetFont) => name !== '' && size >= smallest && size <= largest;
  return first && fonts.every(isSound) ? [first, ...others] : null;
}

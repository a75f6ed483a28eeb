/**
 * A column's width: points in office.js, characters of the default font's digits (7 pixels for Calibri 11, with padding)
 * in a file. Files round widths down, Excel to 1/256 and LibreOffice to 1/100 character: 64 pixels come back as 63.98.
 */

/** Excel's own spelling of the default width, by which the reader knows that nobody set it. */
export const EXCEL_DEFAULT_WIDTH = 9.140625;

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const LARGEST_ROUNDING = 0.04;

export function pointsToCharacters(points: number): number {
  const characters = Number((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER).toFixed(6));
  // excelts takes exactly 9 for "not set" and leaves the column out.
  return characters === 9 ? 9.000001 : characters;
}

export function charactersToPoints(characters: number): number {
  const pixels = characters * PIXELS_PER_CHARACTER;
  const whole = Math.round(pixels);
  const rounded = whole - pixels >= 0 && whole - pixels <= LARGEST_ROUNDING;
  return Number(((rounded ? whole : pixels) * POINTS_PER_PIXEL).toFixed(2));
}

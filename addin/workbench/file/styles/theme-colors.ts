/** Colours of a file: written out, one of the theme's twelve (lighter or darker by a tint), or of the old palette. */

import { attribute, child, children, isTrue, numberOf, readXml, type XmlElement } from '../xml.ts';

/** Cells count the theme's colours with light and dark swapped against the theme's own order. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** Palette entries 8–63 of Excel 97 (ECMA-376 18.8.27); 0–7 repeat the first eight. */
const PALETTE =
  (
    '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF8080' +
    '0066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00' +
    'FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
  ).match(/.{6}/g) ?? [];

export type ColorReader = (color: XmlElement | undefined) => string | undefined;

export function colorReader(themeXml: string | null): ColorReader {
  const theme = readTheme(themeXml);
  return (color) => {
    const base = baseColor(color, theme);
    return base && `#${tinted(base, numberOf(attribute(color, 'tint'), 0))}`;
  };
}

function readTheme(xml: string | null): string[] {
  const scheme = xml === null ? undefined : child(readXml(xml), 'themeElements', 'clrScheme');
  return ORDER.map((name, index) => {
    const color = children(child(scheme, name))[0];
    return attribute(color, 'lastClr') ?? attribute(color, 'val') ?? OFFICE[index] ?? '000000';
  });
}

function baseColor(color: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const rgb = attribute(color, 'rgb');
  if (!color || isTrue(attribute(color, 'auto'))) return undefined;
  if (rgb) return rgb.slice(-6);
  const inTheme = theme[numberOf(attribute(color, 'theme'), -1)];
  const index = numberOf(attribute(color, 'indexed'), -1);
  return inTheme ?? PALETTE[index < 8 ? index : index - 8];
}

/** Tint moves a colour's lightness towards white (above 0) or black (below), keeping its hue (ECMA-376 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const before = (most + least) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  // At the same hue and saturation each part keeps its place within the spread the new lightness allows.
  const spread = Math.min(before, 1 - before) === 0 ? 0 : Math.min(after, 1 - after) / Math.min(before, 1 - before);
  return [red, green, blue]
    .map((part) => Math.round(Math.min(1, Math.max(0, after + (part - before) * spread)) * 255))
    .map((part) => part.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

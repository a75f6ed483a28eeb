import type { Borders, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { BorderEdge, CellFormat } from '../../document/document.ts';
import { DEFAULT_FONT, DEFAULT_FONT_SIZE } from '../../document/new-document.ts';
import { writeLine } from './border-lines.ts';

export type FileStyle = Partial<Style>;

export type StyleWriter = (format: CellFormat) => FileStyle;

/** Gives the same object for formats that look the same: excelts recognises a style by its object. */
export function styleWriter(): StyleWriter {
  const byFormat = new Map<CellFormat, FileStyle>();
  const byLook = new Map<string, FileStyle>();
  return (format) => {
    let style = byFormat.get(format);
    if (style) return style;
    const look = JSON.stringify(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
    style = byLook.get(look) ?? writeStyle(format);
    byLook.set(look, style);
    byFormat.set(format, style);
    return style;
  };
}

function writeStyle(format: CellFormat): FileStyle {
  // The font is always named: the file's own default stays Calibri, whose digits the widths of columns are counted in.
  const style: FileStyle = { font: writeFont(format) };
  const border = writeBorders(format);
  const alignment = writeAlignment(format);
  if (format.numberFormat && format.numberFormat !== 'General') style.numFmt = format.numberFormat;
  if (format.fill) style.fill = solid(format.fill);
  if (Object.keys(alignment).length > 0) style.alignment = alignment;
  if (Object.keys(border).length > 0) style.border = border;
  if (format.locked === false) style.protection = { locked: false };
  return style;
}

function writeFont(format: CellFormat): Partial<Font> {
  return {
    name: format.fontName ?? DEFAULT_FONT,
    size: format.fontSize ?? DEFAULT_FONT_SIZE,
    color: format.fontColor ? { argb: argb(format.fontColor) } : { theme: 1 },
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.underline && { underline: true }),
  };
}

type FileAlignment = NonNullable<FileStyle['alignment']>;

const HORIZONTAL: Record<NonNullable<CellFormat['horizontal']>, FileAlignment['horizontal']> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const VERTICAL: Record<NonNullable<CellFormat['vertical']>, NonNullable<FileAlignment['vertical']>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

function writeAlignment(format: CellFormat): FileAlignment {
  const horizontal = format.horizontal && HORIZONTAL[format.horizontal];
  return {
    ...(horizontal && { horizontal }),
    ...(format.vertical && { vertical: VERTICAL[format.vertical] }),
    ...(format.wrap && { wrapText: true }),
    ...(format.indent && { indent: format.indent }),
  };
}

function writeBorders(format: CellFormat): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] satisfies BorderEdge[]) {
    const border = format.borders?.[edge];
    const style = border && writeLine(border);
    if (style) borders[edge] = { style, color: { argb: argb(border.color) } };
  }
  return borders;
}

function solid(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } };
}

export function argb(color: string): string {
  return `FF${color.replace('#', '')}`;
}

/** What a cell looks like in Univer's terms. */

import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, CellFormat } from '../document/document.ts';
import { fontFamily } from '../document/font-family.ts';
import { DEFAULT_FONT, DEFAULT_FONT_SIZE } from '../document/new-document.ts';

export const DEFAULT_STYLE: IStyleData = { ff: DEFAULT_FONT, fs: DEFAULT_FONT_SIZE, vt: VerticalAlign.BOTTOM };

const HORIZONTAL: Record<NonNullable<CellFormat['horizontal']>, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<NonNullable<CellFormat['vertical']>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const EDGES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

export function gridStyle(format: CellFormat): IStyleData | null {
  const style: IStyleData = {};
  // Without quotes: the formula bar writes some of its own around them.
  if (format.fontName && format.fontName !== DEFAULT_FONT) style.ff = fontFamily(format.fontName).replaceAll('"', '');
  if (format.fontSize) style.fs = format.fontSize;
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = format.bold ? 1 : 0;
  if (format.italic) style.it = 1;
  if (format.underline) style.ul = { s: 1 };
  if (format.fill) style.bg = { rgb: format.fill };
  if (format.horizontal && format.horizontal !== 'General') style.ht = HORIZONTAL[format.horizontal];
  if (format.vertical) style.vt = VERTICAL[format.vertical];
  if (format.wrap) style.tb = WrapStrategy.WRAP;
  if (format.indent)
    style.pd = format.horizontal === 'Right' ? { r: format.indent * 9 + 2 } : { l: format.indent * 9 + 2 };
  if (format.numberFormat && format.numberFormat !== 'General') style.n = { pattern: format.numberFormat };
  if (format.borders) style.bd = borders(format.borders);
  return Object.keys(style).length === 0 ? null : style;
}

function borders(edges: Partial<Record<keyof typeof EDGES, Border>>): IBorderData {
  const result: IBorderData = {};
  for (const [edge, border] of Object.entries(edges)) {
    if (border.style === 'None') continue;
    result[EDGES[edge as keyof typeof EDGES]] = { s: borderType(border), cl: { rgb: border.color } };
  }
  return result;
}

function borderType(border: Border): BorderStyleTypes {
  if (border.style === 'Double') return BorderStyleTypes.DOUBLE;
  if (border.style === 'Dash')
    return border.weight === 'Thin' ? BorderStyleTypes.DASHED : BorderStyleTypes.MEDIUM_DASHED;
  if (border.style === 'Dot') return BorderStyleTypes.DOTTED;
  const solid = {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  };
  return solid[border.weight];
}

import { shared } from '../../document/cell-format.ts';
import type { Border, BorderEdge, CellFormat } from '../../document/document.ts';
import { DEFAULT_FONT, DEFAULT_FONT_SIZE } from '../../document/new-document.ts';
import { attribute, child, children, isTrue, numberOf, readXml, type XmlElement } from '../xml.ts';
import { readLine } from './border-lines.ts';
import { builtInFormat } from './number-formats.ts';
import { type ColorReader, colorReader } from './theme-colors.ts';

const BLACK = '#000000';

type Look = { fill?: string; fontColor?: string; bold?: boolean };

/** `cells` by the number a cell names (`NO_FORMAT`: nothing but defaults); `conditional` likewise. */
export type Styles = {
  cells: CellFormat[];
  conditional: Look[];
  color: ColorReader;
  readLook(dxf: XmlElement): Look;
};

export function readStyles(stylesXml: string | null, themeXml: string | null): Styles {
  const color = colorReader(themeXml);
  const root = stylesXml === null ? undefined : readXml(stylesXml);
  const codes = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((each) => [
      attribute(each, 'numFmtId'),
      attribute(each, 'formatCode'),
    ]),
  );
  const fonts = children(child(root, 'fonts'), 'font').map((font) => readFont(font, color));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => readFill(fill, color));
  const borders = children(child(root, 'borders'), 'border').map((border) => readBorders(border, color));
  const pick = <Part>(list: Part[], xf: XmlElement, name: string) => list[numberOf(attribute(xf, name), 0)];
  const cells = children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const id = attribute(xf, 'numFmtId');
    const code = codes.get(id) ?? builtInFormat(numberOf(id, 0));
    const fill = pick(fills, xf, 'fillId');
    const edges = pick(borders, xf, 'borderId') ?? {};
    return shared({
      ...(code && code !== 'General' && { numberFormat: code }),
      ...pick(fonts, xf, 'fontId'),
      ...(fill && { fill }),
      ...readAlignment(child(xf, 'alignment')),
      ...(Object.keys(edges).length > 0 && { borders: edges }),
      ...(!isTrue(attribute(child(xf, 'protection'), 'locked'), true) && { locked: false }),
    });
  });
  const readLook = (dxf: XmlElement): Look => {
    const font = child(dxf, 'font');
    const fontColor = color(child(font, 'color'));
    const pattern = child(dxf, 'fill', 'patternFill');
    const fill = color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor'));
    return { ...(fill && { fill }), ...(fontColor && { fontColor }), ...(flag(child(font, 'b')) && { bold: true }) };
  };
  return { cells, conditional: children(child(root, 'dxfs'), 'dxf').map(readLook), color, readLook };
}

function readFont(font: XmlElement, color: ColorReader): CellFormat {
  const name = attribute(child(font, 'name'), 'val');
  const size = numberOf(attribute(child(font, 'sz'), 'val'), DEFAULT_FONT_SIZE);
  const fontColor = color(child(font, 'color'));
  const underline = child(font, 'u');
  return {
    ...(name && name !== DEFAULT_FONT && { fontName: name }),
    ...(size !== DEFAULT_FONT_SIZE && { fontSize: size }),
    ...(fontColor && fontColor !== BLACK && { fontColor }),
    ...(flag(child(font, 'b')) && { bold: true }),
    ...(flag(child(font, 'i')) && { italic: true }),
    ...(underline && attribute(underline, 'val') !== 'none' && { underline: true }),
  };
}

function flag(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(attribute(element, 'val'), true);
}

/** Patterns other than solid, and gradients, are left out. */
function readFill(fill: XmlElement, color: ColorReader): string | undefined {
  const pattern = child(fill, 'patternFill');
  return attribute(pattern, 'patternType') === 'solid' ? color(child(pattern, 'fgColor')) : undefined;
}

function readBorders(border: XmlElement, color: ColorReader): NonNullable<CellFormat['borders']> {
  const edges: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] satisfies BorderEdge[]) {
    const element = child(border, edge);
    const line = readLine(attribute(element, 'style'));
    if (line) edges[edge] = { ...line, color: color(child(element, 'color')) ?? BLACK };
  }
  return edges;
}

const HORIZONTAL: Record<string, NonNullable<CellFormat['horizontal']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

/** "bottom" is Excel's default; LibreOffice writes it into every cell. */
const VERTICAL: Record<string, NonNullable<CellFormat['vertical']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

function readAlignment(alignment: XmlElement | undefined): CellFormat {
  const horizontal = HORIZONTAL[attribute(alignment, 'horizontal') ?? ''];
  const vertical = VERTICAL[attribute(alignment, 'vertical') ?? ''];
  const indent = numberOf(attribute(alignment, 'indent'), 0);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(isTrue(attribute(alignment, 'wrapText')) && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}

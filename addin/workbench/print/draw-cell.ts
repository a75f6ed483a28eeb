import type { Rectangle } from '../document/chart-place.ts';
import type { CellFormat } from '../document/document.ts';
import { fontFamily } from '../document/font-family.ts';
import { cellText, fitNumber } from '../document/number-text.ts';
import { borderCss, FONT_SIZE, INDENT, justification, textAlign, verticalAlignment } from './cell-style.ts';
import { element } from './element.ts';
import { type Letters, lettersOf } from './letters.ts';
import type { PlacedCell } from './placed-cells.ts';

/** Left and right of a text inside its cell, as Excel keeps it. */
const PADDING = 1.5;

/** Sizes are rounded to pixels, a line's as a row's: that much of a line's height, in points, may be missing. */
const ROUNDING = 0.75;

export function drawCell(placed: PlacedCell): HTMLElement {
  const { format, whole } = placed;
  const isPart = whole.width !== placed.width || whole.height !== placed.height;
  const box = element('div', isPart ? 'cell part' : 'cell', { ...rectangle(placed), ...fill(format) });
  const text = drawText(placed);
  if (text) box.append(text);
  if (format.borders) {
    const lines = element('div', 'lines', borderCss(format.borders));
    box.append(lines);
  }
  return box;
}

function rectangle({ left, top, width, height }: Rectangle): Record<string, string> {
  return { left: `${left}pt`, top: `${top}pt`, width: `${width}pt`, height: `${height}pt` };
}

function fill(format: CellFormat): Record<string, string> {
  return format.fill ? { background: format.fill } : {};
}

function drawText(placed: PlacedCell): HTMLElement | null {
  const { cell, format, whole, text: room } = placed;
  const value = cell?.value ?? null;
  const shown = cellText(value, format.numberFormat);
  if (shown.text === '') return null;
  const size = format.fontSize ?? FONT_SIZE;
  const letters = lettersOf(format, size);
  const isNumber = typeof value === 'number';
  const text = isNumber
    ? fitNumber(value, format.numberFormat, shown.text, whole.width - PADDING, letters.widthOf)
    : lines(shown.text, format);
  const justify = justification(format, value);
  // A text across cells is centred over all of them; any other stays at its cell and may run over.
  const isAcross = format.horizontal === 'CenterAcrossSelection';
  const place = isAcross ? { ...whole, left: room.left, width: room.width } : whole;
  const over = { left: place.left - room.left, right: room.left + room.width - place.left - place.width };
  const made = element('div', format.wrap ? 'text wrap' : 'text', {
    ...rectangle({ ...place, left: place.left - placed.left, top: place.top - placed.top }),
    'justify-content': justify,
    'align-items': verticalAlignment(format),
    '--lines': verticalAlignment(format) === 'flex-end' ? 'flex-end' : 'flex-start',
    'text-align': textAlign(format, justify),
    padding: padding(format, justify),
    // Sideways it ends where the next cell begins; above and below Thai marks may reach out of the line.
    'clip-path': `inset(-0.4em ${-over.right}pt -0.4em ${-over.left}pt)`,
    ...font(format, size),
    'line-height': `${letters.lineHeight}pt`,
    ...(shown.color && { color: shown.color }),
  });
  const inner = element('span', '', format.wrap ? wholeLines(whole.height, letters) : {});
  const drawn = element('span');
  drawn.textContent = text;
  inner.append(drawn);
  made.append(inner);
  return made;
}

/** Of a text too long for its cell no line is shown in half. */
function wholeLines(height: number, { lineHeight }: Letters): Record<string, string> {
  const count = Math.max(1, Math.floor((height + ROUNDING) / lineHeight));
  return { 'max-height': `${count * lineHeight}pt` };
}

/** Without wrapping a text is one line, whatever breaks it holds. */
function lines(text: string, format: CellFormat): string {
  return format.wrap ? text : text.replace(/[\r\n]+/g, '');
}

function padding(format: CellFormat, justify: string): string {
  const indent = (format.indent ?? 0) * INDENT;
  const left = PADDING + (justify === 'flex-start' ? indent : 0);
  const right = PADDING + (justify === 'flex-end' ? indent : 0);
  return `0 ${right}pt 0 ${left}pt`;
}

function font(format: CellFormat, size: number): Record<string, string> {
  return {
    'font-family': fontFamily(format.fontName),
    'font-size': `${size}pt`,
    ...(format.bold && { 'font-weight': '700' }),
    ...(format.italic && { 'font-style': 'italic' }),
    ...(format.underline && { 'text-decoration': 'underline' }),
    ...(format.fontColor && { color: format.fontColor }),
  };
}

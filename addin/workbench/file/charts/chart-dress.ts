/** How a chart's parts look, as drawing XML: fills, lines, fonts and rich texts, out and in. */

import type { ChartFont, ChartLine, ChartLook } from '../../document/chart-document.ts';
import {
  attribute,
  attributes,
  child,
  children,
  content,
  encodeText,
  isTrue,
  numberOf,
  type XmlElement,
} from '../xml.ts';

/** English Metric Units: what drawings measure in. */
export const EMU_PER_POINT = 12_700;

const DASHES = { Continuous: 'solid', Dash: 'dash', Dot: 'sysDot' } as const;

const solid = (color: string) => `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;

function fillXml(fill: string): string {
  return fill === 'none' ? '<a:noFill/>' : solid(fill);
}

export function lineXml(line: ChartLine): string {
  if (line.style === 'None') return '<a:ln><a:noFill/></a:ln>';
  const width = line.weight === undefined ? undefined : Math.round(line.weight * EMU_PER_POINT);
  const dash = line.style ? `<a:prstDash val="${DASHES[line.style]}"/>` : '';
  return `<a:ln${attributes({ w: width })}>${line.color ? solid(line.color) : ''}${dash}</a:ln>`;
}

export function shapeXml({ fill, line }: ChartLook): string {
  if (fill === undefined && line === undefined) return '';
  return `<c:spPr>${fill === undefined ? '' : fillXml(fill)}${line === undefined ? '' : lineXml(line)}</c:spPr>`;
}

function runProperties(name: string, { size, bold, color, name: family }: ChartFont): string {
  const start = attributes({
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: bold === undefined ? undefined : bold ? 1 : 0,
  });
  // Thai is a complex script: Excel takes its typeface from `cs`.
  const faces = family ? ['latin', 'ea', 'cs'].map((face) => `<a:${face}${attributes({ typeface: family })}/>`) : [];
  return `<a:${name}${start}>${color ? solid(color) : ''}${faces.join('')}</a:${name}>`;
}

export function fontXml(font: ChartFont | undefined): string {
  if (!font) return '';
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', font)}</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
}

/** A title's own words; line breaks are paragraphs. */
export function richXml(text: string, font: ChartFont = {}): string {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr>${runProperties('defRPr', font)}</a:pPr><a:r>${runProperties('rPr', font)}<a:t>${encodeText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
}

export function readRich(title: XmlElement | undefined): string | undefined {
  const rich = child(title, 'tx', 'rich');
  if (!rich) return undefined;
  return children(rich, 'p')
    .map((paragraph) =>
      children(paragraph, 'r')
        .map((run) => content(child(run, 't')))
        .join(''),
    )
    .join('\n');
}

/** The look of an element with `spPr`, `txPr` or rich text; theme colours are left to the program. */
export function readLook(element: XmlElement | undefined): ChartLook {
  const shape = child(element, 'spPr');
  const fill = readFill(shape);
  const line = readLine(child(shape, 'ln'));
  const font = readFont(
    child(element, 'txPr', 'p', 'pPr', 'defRPr') ??
      child(element, 'tx', 'rich', 'p', 'r', 'rPr') ??
      child(element, 'tx', 'rich', 'p', 'pPr', 'defRPr'),
  );
  return { ...(fill !== undefined && { fill }), ...(line && { line }), ...(font && { font }) };
}

function readColor(element: XmlElement | undefined): string | undefined {
  const value = attribute(child(element, 'solidFill', 'srgbClr'), 'val');
  return value && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : undefined;
}

function readFill(shape: XmlElement | undefined): string | undefined {
  return child(shape, 'noFill') ? 'none' : readColor(shape);
}

export function readLine(line: XmlElement | undefined): ChartLine | undefined {
  if (!line) return undefined;
  if (child(line, 'noFill')) return { style: 'None' };
  const color = readColor(line);
  const width = attribute(line, 'w');
  const dash = attribute(child(line, 'prstDash'), 'val');
  const style =
    dash === undefined ? undefined : /^solid$/i.test(dash) ? 'Continuous' : /dot/i.test(dash) ? 'Dot' : 'Dash';
  const found: ChartLine = {
    ...(color && { color }),
    ...(width !== undefined && { weight: Number((numberOf(width, 0) / EMU_PER_POINT).toFixed(3)) }),
    ...(style && { style }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function readFont(properties: XmlElement | undefined): ChartFont | undefined {
  if (!properties) return undefined;
  const size = attribute(properties, 'sz');
  const bold = attribute(properties, 'b');
  const color = readColor(properties);
  const name = attribute(child(properties, 'latin'), 'typeface');
  const font: ChartFont = {
    ...(name && !name.startsWith('+') && { name }),
    ...(size !== undefined && { size: numberOf(size, 900) / 100 }),
    ...(color && { color }),
    ...(bold !== undefined && { bold: isTrue(bold) }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** SVG elements, and how wide a text is. */

import type { ChartFont, ChartLine } from '../document/chart-document.ts';
import { fontFamily } from '../document/font-family.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number | undefined>,
  ...children: Node[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      made.setAttribute(key, typeof value === 'number' ? String(Number(value.toFixed(2))) : value);
  }
  made.append(...children);
  return made;
}

export type Font = { size: number; color: string; bold: boolean; name: string | undefined };

/** A part's font over the whole chart's, over Excel's own. */
export function fontOf(own: ChartFont | undefined, chart: ChartFont | undefined, size = 9): Font {
  return {
    size: own?.size ?? chart?.size ?? size,
    color: own?.color ?? chart?.color ?? '#595959',
    bold: own?.bold ?? chart?.bold ?? false,
    name: own?.name ?? chart?.name,
  };
}

let ruler: CanvasRenderingContext2D | null | undefined;

export function textWidth(text: string, { size, bold, name }: Font): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.replace(/\p{Mn}/gu, '').length * size * 0.55;
  ruler.font = `${bold ? 700 : 400} ${size}px ${fontFamily(name)}`;
  return ruler.measureText(text).width;
}

/** The text, shortened at its end until it fits. */
export function fitText(text: string, font: Font, room: number): string {
  if (textWidth(text, font) <= room) return text;
  // Whole clusters: a Thai vowel never stands without its consonant.
  const clusters = [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  while (clusters.length > 1 && textWidth(`${clusters.join('')}…`, font) > room) clusters.pop();
  return `${clusters.join('')}…`;
}

export type Anchor = 'start' | 'middle' | 'end';

export function drawText(text: string, x: number, y: number, font: Font, anchor: Anchor, turn = 0): SVGTextElement {
  const element = svg('text', {
    x,
    y,
    fill: font.color,
    'font-size': font.size,
    'font-family': fontFamily(font.name),
    'font-weight': font.bold ? 700 : undefined,
    'text-anchor': anchor,
    transform: turn ? `rotate(${turn} ${Number(x.toFixed(2))} ${Number(y.toFixed(2))})` : undefined,
  });
  element.textContent = text;
  return element;
}

export function strokeOf(line: ChartLine | undefined, color: string, weight: number): Record<string, string | number> {
  if (line?.style === 'None') return { stroke: 'none' };
  const width = line?.weight ?? weight;
  return {
    stroke: line?.color ?? color,
    'stroke-width': width,
    ...(line?.style === 'Dash' && { 'stroke-dasharray': `${width * 4} ${width * 3}` }),
    ...(line?.style === 'Dot' && { 'stroke-dasharray': `${width} ${width}` }),
  };
}

import type { Border, BorderEdge, CellFormat, CellValue } from '../document/document.ts';
import { DEFAULT_FONT_SIZE } from '../document/new-document.ts';

export const FONT_SIZE = DEFAULT_FONT_SIZE;

type Justify = 'flex-start' | 'center' | 'flex-end';

/** General: numbers to the right, errors and TRUE in the middle, texts to the left. */
export function justification(format: CellFormat, value: CellValue): Justify {
  switch (format.horizontal ?? 'General') {
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Right':
      return 'flex-end';
    case 'General':
      if (typeof value === 'number') return 'flex-end';
      return typeof value === 'boolean' || (typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value))
        ? 'center'
        : 'flex-start';
    default:
      return 'flex-start';
  }
}

export function verticalAlignment({ vertical = 'Bottom' }: CellFormat): Justify {
  if (vertical === 'Top' || vertical === 'Justify') return 'flex-start';
  return vertical === 'Bottom' ? 'flex-end' : 'center';
}

export function textAlign(format: CellFormat, justify: Justify): string {
  if (format.horizontal === 'Justify' || format.horizontal === 'Distributed') return 'justify';
  return { 'flex-start': 'left', center: 'center', 'flex-end': 'right' }[justify];
}

/** Excel's indent: the width of three spaces or so for each step. */
export const INDENT = 6.75;

const WEIGHTS = { Hairline: 0.25, Thin: 0.5, Medium: 1, Thick: 1.75 };
const STYLES = { Continuous: 'solid', Dash: 'dashed', Dot: 'dotted', Double: 'double', None: 'none' };

/** Width in points, 0 for none. Below 1.5 points a double line would run together. */
export function borderWidth(border: Border | undefined): number {
  if (!border || border.style === 'None') return 0;
  return border.style === 'Double' ? 2.25 : WEIGHTS[border.weight];
}

export function borderCss(borders: NonNullable<CellFormat['borders']>): Record<string, string> {
  const css: Record<string, string> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] satisfies BorderEdge[]) {
    const border = borders[edge];
    const width = borderWidth(border);
    // Lines lie on the middle of the edge, so that neighbours' lines cover each other.
    css[edge] = `${-width / 2}pt`;
    if (border && width > 0) css[`border-${edge}`] = `${width}pt ${STYLES[border.style]} ${border.color}`;
  }
  return css;
}

import type { Border } from '../../document/document.ts';

/** The thirteen lines a file knows; office.js says the same with a style and a weight. */
export type FileLine =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'double'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

type Line = Pick<Border, 'style' | 'weight'>;

/** Dash-dot lines come back as dashes: the workbook's model has no such style. */
const LINES: Record<FileLine, Line> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'Dash', weight: 'Thin' },
  dashDotDot: { style: 'Dash', weight: 'Thin' },
  mediumDashDot: { style: 'Dash', weight: 'Medium' },
  mediumDashDotDot: { style: 'Dash', weight: 'Medium' },
  slantDashDot: { style: 'Dash', weight: 'Medium' },
};

export function readLine(line: string | undefined): Line | undefined {
  return LINES[line as FileLine];
}

export function writeLine({ style, weight }: Line): FileLine | undefined {
  const thick = weight === 'Medium' || weight === 'Thick';
  if (style === 'None') return undefined;
  if (style === 'Dot') return 'dotted';
  if (style === 'Double') return 'double';
  if (style === 'Dash') return thick ? 'mediumDashed' : 'dashed';
  const solid = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;
  return solid[weight];
}

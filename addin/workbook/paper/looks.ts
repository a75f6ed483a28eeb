import { drawLines } from '../kit/dress.ts';
import { letters } from '../kit/sheet-font.ts';
import { colours } from '../kit/style.ts';
import type { Writing } from '../kit/text-lines.ts';

/** How the words of a printed indicator sheet look, each kind in one place. Sizes are for body text of 11 points. */
type PaperLook = Writing & {
  size: number;
  colour?: string;
  fill?: string;
  align?: 'Left' | 'Center' | 'Right';
  top?: true;
  lines?: 'frame' | 'below' | 'above';
};

export const looks = {
  title: { size: 13, bold: true, align: 'Center' },
  subtitle: { size: 11, bold: true, align: 'Center' },
  official: { size: 11, bold: true, align: 'Center', colour: colours.brand, lines: 'frame' },
  /** Across the page, and again on every page: this paper is nobody's official report. */
  unofficial: { size: 18, bold: true, align: 'Center', colour: colours.target, fill: '#FDECE3', lines: 'frame' },
  note: { size: 9, align: 'Center', colour: colours.muted },
  heading: { size: 11, bold: true, colour: colours.brand, lines: 'below' },
  label: { size: 10, colour: colours.muted },
  value: { size: 10 },
  strong: { size: 10, bold: true },
  live: { size: 10, bold: true, colour: colours.target },
  header: { size: 9, bold: true, align: 'Center', fill: colours.figureFill, lines: 'frame' },
  cell: { size: 9, align: 'Center', lines: 'frame' },
  sectionLabel: { size: 9, bold: true, colour: colours.brand, top: true, lines: 'above' },
  section: { size: 9, top: true, lines: 'above' },
  /** A section's text that goes on in the next row. */
  more: { size: 9, top: true },
  sign: { size: 10, align: 'Center' },
} as const satisfies Record<string, PaperLook>;

export type Look = keyof typeof looks;

/** Queues a look for cells that bear it alike; the worksheet's own font and colour are there already. */
export function dressAs({ format }: { format: Excel.RangeFormat }, look: Look): void {
  const { size, bold, colour, fill, align, top, lines }: PaperLook = looks[look];
  format.wrapText = true;
  format.font.size = letters(size);
  format.verticalAlignment = top ? 'Top' : 'Center';
  format.horizontalAlignment = align ?? 'Left';
  if (bold) format.font.bold = true;
  if (colour) format.font.color = colour;
  if (fill) format.fill.color = fill;
  if (lines) drawLines(format, lines);
}

import type { SheetLine } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import {
  cell,
  columns,
  heightIn,
  heightOf,
  labelWidth,
  linesFitting,
  linesOf,
  type PaperRow,
  row,
} from './paper-grid.ts';

/** Excel gives a row 409 points at most: longer text goes on in the next one. */
const linesPerRow = 20;
/** Of a text that goes on, as many stay together at either end. */
export const fewest = 2;

/** A text beside its label, in as few rows as hold it. */
export function sectionRows({ label, paragraphs }: Extract<SheetLine, { kind: 'section' }>): PaperRow[] {
  const lines = paragraphs.flatMap((text, paragraph) =>
    linesOf(columns - labelWidth, text, 'section').map((line) => ({ paragraph, text: line })),
  );
  const count = Math.ceil(lines.length / linesPerRow);
  return Array.from({ length: count }, (_, index) =>
    textRow(index === 0 ? label : null, lines.slice(index * linesPerRow, (index + 1) * linesPerRow)),
  );
}

/** A line of a paragraph, by its number. */
type TextLine = { paragraph: number; text: string };

/** Text under its label; without one it goes on from the row above. */
function textRow(label: string | null, lines: readonly TextLine[]): PaperRow {
  const ofLabel = label === null ? 0 : heightIn(labelWidth, label, 'sectionLabel');
  const begun = row(
    [
      cell(0, labelWidth, label ?? '', label === null ? 'more' : 'sectionLabel'),
      cell(labelWidth, columns - labelWidth, textOf(lines), label === null ? 'more' : 'section'),
    ],
    Math.max(ofLabel, heightOf(lines.length, 'section')),
  );
  return {
    ...begun,
    part: null,
    tear(points) {
      const fitting = Math.min(linesFitting(points), lines.length - fewest);
      if (fitting < fewest || ofLabel > points) return null;
      return [textRow(label, lines.slice(0, fitting)), textRow(null, lines.slice(fitting))];
    },
  };
}

/** Within a paragraph Excel breaks the lines itself, where its font has them full. */
function textOf(lines: readonly TextLine[]): string {
  return [...groupedBy(lines, ({ paragraph }) => paragraph).values()]
    .map((texts) => texts.map(({ text }) => text).join(''))
    .join('\n');
}

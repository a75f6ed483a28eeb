import type { SheetLine } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import type { CellContent } from '../kit/set-cells.ts';
import { lineHeightOnPaper } from '../kit/sheet-font.ts';
import { linesIn } from '../kit/text-lines.ts';
import type { LiveCells } from './live-cells.ts';
import { type Look, looks } from './looks.ts';

/** Twelve columns fill the width between A4's margins; points. */
export const columns = 12;
export const columnWidth = 43.5;
const labelWidth = 3;
/** Excel gives a row 409 points at most: longer text goes on in the next one. */
const linesPerRow = 20;
/** Of a text that goes on, as many stay together at either end. */
const fewest = 2;
const signatureRoom = 26;
/** Of the twelve columns; its picture reaches down into the room over the signatures. */
const scannableWidth = 2;

export type PaperCell = { column: number; width: number; content: CellContent; look: Look };

export type PaperRow = {
  height: number;
  cells: PaperCell[];
  /** What a picture at its right end says to a phone. */
  scannable?: string;
  /** Rows of one part are not torn by the end of a page; null is torn from anything. */
  part: number | null;
  /** A text that may go on in a row of its own: what fits into so many points, and the rest; null where that is too little. */
  tear?: ((points: number) => [PaperRow, PaperRow] | null) | undefined;
};

/** The sheet's lines as rows of a worksheet: what stands in which columns, and how high each row is. */
export function paperRows(lines: readonly SheetLine[], live: LiveCells): PaperRow[] {
  const rows = lines.flatMap((line, index) => {
    const part = partOf(lines, index);
    return rowsOf(line, live).map((row): PaperRow => ({ ...row, part }));
  });
  const end = rows.at(-1)?.part ?? null;
  if (end === null) return rows;
  // Whoever signs, signs below what is written: the last lines of text go with the signatures.
  const last = rows.findLastIndex(({ part }) => part !== end);
  return rows.flatMap((row, index) => {
    if (index !== last) return [row];
    const [before, after] = row.tear?.(row.height - heightOf(fewest, 'section')) ?? [null, row];
    return before ? [before, { ...after, part: end }] : [{ ...after, part: end }];
  });
}

/** A table goes with its heading, the receipt with the signatures; all else may be torn. */
function partOf(lines: readonly SheetLine[], index: number): number | null {
  const kind = lines[index]?.kind;
  if (kind === 'table') return lines[index - 1]?.kind === 'heading' ? index - 1 : index;
  if (kind === 'signatures') return lines[index - 1]?.kind === 'receipt' ? index - 1 : index;
  return kind === 'heading' || kind === 'receipt' ? index : null;
}

type Row = Pick<PaperRow, 'height' | 'cells' | 'tear' | 'scannable'>;

function rowsOf(line: SheetLine, live: LiveCells): Row[] {
  switch (line.kind) {
    case 'title':
    case 'subtitle':
      return [row([cell(0, columns, line.text, line.kind)])];
    case 'mark': {
      const content = line.unless ? live.unless(line.unless, line.words) : line.words;
      const look = line.official ? 'official' : 'unofficial';
      return [
        row(
          [{ column: 0, width: columns, content, look }],
          heightIn(columns, longer(line.words, line.unless?.words), look),
        ),
        ...(line.note === '' ? [] : [row([cell(0, columns, line.note, 'note')])]),
      ];
    }
    case 'heading':
      return [gap(6), row([cell(0, columns, line.text, 'heading')])];
    case 'fields':
      return paired(line.fields).map((fields) =>
        row(
          fields.flatMap(({ label, value, strong }, index) => {
            const from = index * (columns / 2);
            const named = fields.length === 1 ? widthOfLabel(label, value) : labelWidth;
            return [
              cell(from, named, label, 'label'),
              cell(from + named, columns / fields.length - named, value, strong ? 'strong' : 'value'),
            ];
          }),
        ),
      );
    case 'live': {
      const words = longer(line.agrees, line.differs);
      return [
        row(
          [
            cell(0, labelWidth, line.label, 'label'),
            { column: labelWidth, width: 3, content: live.figure(line.figure), look: 'live' },
            { column: labelWidth + 3, width: 6, content: live.says(line), look: 'value' },
          ],
          Math.max(heightIn(labelWidth, line.label, 'label'), heightIn(6, words, 'value')),
        ),
      ];
    }
    case 'table':
      return [line.header, ...line.rows].map((texts, index) => {
        let column = 0;
        return row(
          texts.map((text, position) => {
            const width = line.widths[position] ?? 1;
            column += width;
            return cell(column - width, width, text, index === 0 ? 'header' : 'cell');
          }),
        );
      });
    case 'section':
      return sectionRows(line);
    case 'receipt': {
      const words = cell(
        labelWidth,
        columns - labelWidth - scannableWidth,
        `${line.words}\n${line.address}`,
        'section',
      );
      return [
        gap(6),
        {
          ...row([
            cell(0, labelWidth, line.label, 'sectionLabel'),
            words,
            cell(columns - scannableWidth, scannableWidth, '', 'section'),
          ]),
          scannable: line.address,
        },
      ];
    }
    case 'signatures': {
      const width = columns / line.roles.length;
      const each = (say: (role: string) => string) =>
        row(line.roles.map((role, index) => cell(index * width, width, say(role), 'sign')));
      return [
        gap(signatureRoom),
        each(() => 'ลงชื่อ ..............................'),
        each(() => '(..............................)'),
        each((role) => role),
      ];
    }
  }
}

function sectionRows({ label, paragraphs }: Extract<SheetLine, { kind: 'section' }>): Row[] {
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

/** Short fields stand two in a row. */
function paired<Field extends { label: string; value: string }>(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  const half = columns / 2 - labelWidth;
  const isShort = ({ label, value }: Field) =>
    linesOf(labelWidth, label, 'label').length === 1 && linesOf(half, value, 'strong').length === 1;
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && [...last, field].every(isShort)) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** A long label takes of the room that its short value leaves. */
function widthOfLabel(label: string, value: string): number {
  const wider = columns - labelWidth;
  const isShort = linesOf(columns - wider, value, 'strong').length === 1;
  return isShort && linesOf(labelWidth, label, 'label').length > 1 ? wider : labelWidth;
}

const cell = (column: number, width: number, content: string, look: Look): PaperCell => ({
  column,
  width,
  content,
  look,
});

/** As high as its words need, unless it is said how high. */
function row(cells: PaperCell[], height?: number): Row {
  const needed = cells.map(({ width, content, look }) => heightIn(width, String(content), look));
  return { cells, height: inPixels(height ?? Math.max(...needed)) };
}

const gap = (height: number): Row => ({ cells: [], height });

function heightIn(width: number, text: string, look: Look): number {
  return heightOf(linesOf(width, text, look).length, look);
}

/** Points that so many lines take, with room above the first and below the last. */
function heightOf(lines: number, look: Look): number {
  return lines * lineHeightOnPaper(looks[look].size) + 4;
}

/** The lines of a section that so many points have room for. */
function linesFitting(points: number): number {
  return Math.floor((points - heightOf(0, 'section')) / lineHeightOnPaper(looks.section.size));
}

function linesOf(width: number, text: string, look: Look): string[] {
  return linesIn(text, width * columnWidth, looks[look]);
}

const longer = (one: string, other = '') => (one.length > other.length ? one : other);

/** Excel's rows are whole pixels high: so many points are kept as they are set. */
const inPixels = (points: number) => Math.ceil(points / 0.75) * 0.75;

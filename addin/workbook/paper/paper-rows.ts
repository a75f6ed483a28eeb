import type { SheetLine } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import type { LiveCells } from './live-cells.ts';
import {
  cell,
  columns,
  gap,
  heightIn,
  heightOf,
  type LooseRow,
  labelWidth,
  linesOf,
  type PaperRow,
  row,
} from './paper-grid.ts';
import { fewest, sectionRows } from './text-rows.ts';

const signatureRoom = 26;
/** Of the twelve columns; its picture reaches down into the room over the signatures. */
const scannableWidth = 2;

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

function rowsOf(line: SheetLine, live: LiveCells): LooseRow[] {
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

const longer = (one: string, other = '') => (one.length > other.length ? one : other);

/**
 * Rows and cells, in one sweep over the text. Read with excelts' XML parser but not by its workbook reader, which makes
 * dates of numbers (and of large ones nothing), forgets that a formula gave "", moves `tbl1` and texts along when a formula
 * is shared, takes LibreOffice's "false" for true, and never ends on a merge or a name over the whole sheet.
 */

import { columnNumber } from '../document/a1.ts';
import { NO_FORMAT } from '../document/cell-format.ts';
import type { CellFormat, SheetDocument } from '../document/document.ts';
import { DEFAULT_ROW_HEIGHT } from '../document/new-document.ts';
import { elementBound, sweepingParser } from './element-bound.ts';
import { cellReader, type FileCell } from './read-cell.ts';
import { isTrue, localName, numberOf } from './xml.ts';

export type Rows = Pick<SheetDocument, 'cells' | 'rowHeights' | 'hiddenRows'>;

export type Meanings = {
  strings: readonly string[];
  formats: readonly CellFormat[];
  /** Height of a row that names none. */
  rowHeight: number;
  /** Whether the column has a look of its own, which an undressed cell then must deny. */
  isDressed(column: number): boolean;
};

export function readRows(sheetData: string, meanings: Meanings): Rows {
  const rows: Rows = { cells: {}, rowHeights: {}, hiddenRows: [] };
  const toCell = cellReader(meanings.strings);
  let row = -1;
  let column = -1;
  let cell: FileCell | undefined;
  let text = '';

  const counted = elementBound();
  const parser = sweepingParser();
  parser.on('opentag', ({ name, attributes }) => {
    counted();
    const tag = localName(name);
    text = '';
    if (tag === 'row') {
      row = numberOf(attributes.r, row + 2) - 1;
      column = -1;
      readRow(rows, row, attributes, meanings.rowHeight);
    } else if (tag === 'c') {
      column = columnOf(attributes.r) ?? column + 1;
      cell = { row, column, type: attributes.t ?? 'n', style: numberOf(attributes.s, 0), text: '', formula: {} };
    } else if (tag === 'f' && cell) {
      cell.formula = attributes;
    }
  });
  const gather = (piece: string) => {
    text += piece;
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', ({ name }) => {
    const tag = localName(name);
    if (!cell) return;
    if (tag === 'v') cell.value = text;
    else if (tag === 't') cell.text += text;
    else if (tag === 'f') cell.formulaText = text;
    else if (tag === 'c') {
      keepCell(rows, cell, toCell(cell), meanings);
      cell = undefined;
    }
  });
  parser.write(sheetData);
  parser.close();
  return rows;
}

type Attributes = Record<string, string>;

function readRow(rows: Rows, row: number, { ht, hidden }: Attributes, usual: number): void {
  const height = numberOf(ht, usual);
  if (height !== DEFAULT_ROW_HEIGHT) rows.rowHeights[row] = height;
  if (isTrue(hidden)) rows.hiddenRows.push(row);
}

/** A cell may leave its address out: then it follows the one before. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Za-z]+/.exec(address ?? '')?.[0];
  return letters === undefined ? undefined : columnNumber(letters);
}

function keepCell(
  rows: Rows,
  { row, column, style }: FileCell,
  { value, formula }: ReturnType<ReturnType<typeof cellReader>>,
  { formats, isDressed }: Meanings,
): void {
  const format = formats[style] ?? NO_FORMAT;
  const isEmpty = value === null && formula === undefined;
  // Style 0 is the file's own default: of an empty cell it says nothing.
  if (isEmpty && (style === 0 || format === NO_FORMAT) && !isDressed(column)) return;
  const isKept = format !== NO_FORMAT || isDressed(column);
  const cells = rows.cells[row] ?? {};
  rows.cells[row] = cells;
  cells[column] = { value, ...(formula !== undefined && { formula }), ...(isKept && { format }) };
}

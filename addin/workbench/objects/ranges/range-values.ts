/** Whole blocks of a range: values, formulas, texts, formats, in and out. A scalar sets every cell; a wrong shape is refused. */

import { numfmt } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../document/a1.ts';
import { places } from '../../document/boxes.ts';
import { formatAt, formatChange } from '../../document/cell-format.ts';
import { cellAt, changeFormats, forEachCell, putContent, putFormat } from '../../document/cells.ts';
import type { Box, Cell, SheetDocument } from '../../document/document.ts';
import { ExcelError, invalidArgument } from '../../document/excel-error.ts';
import { assertChangeable, assertWritable } from '../../document/protection.ts';
import { renameByHeaders } from '../../document/table-follow.ts';
import { putTyped, readTyped } from '../../document/typed-text.ts';
import type { RangeTarget, Session } from '../session.ts';

/** Whole rows, columns and sheets are answered with null, as Excel does with an unbounded range. */
export function readBlock<V>(
  sheet: SheetDocument,
  box: Box,
  one: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] | null {
  if (isUnbounded(box)) return null;
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_, column) =>
      one(cellAt(sheet, box.row + row, box.column + column), box.row + row, box.column + column),
    ),
  );
}

function isUnbounded(box: Box): boolean {
  return box.rows >= MAX_ROWS || box.columns >= MAX_COLUMNS;
}

export function shownValue(cell: Cell | undefined): string | number | boolean {
  return cell?.value ?? '';
}

export function shownFormula(cell: Cell | undefined): string | number | boolean {
  return cell?.formula ?? cell?.value ?? '';
}

export function shownText(cell: Cell | undefined, sheet: SheetDocument, row: number, column: number): string {
  const value = cell?.value ?? '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const pattern = formatAt(sheet, row, column).numberFormat ?? 'General';
  return numfmt.format(pattern, value);
}

/** Waits for the engine only where the box holds a formula: plain cells are never stale. */
export async function settled(target: RangeTarget, session: Session): Promise<SheetDocument> {
  const sheet = session.model.sheet(target.sheetId);
  let calculated = false;
  forEachCell(sheet, target.box, (_row, _column, { formula }) => {
    calculated ||= formula !== undefined;
  });
  if (calculated) await session.desk.grid.settle();
  return sheet;
}

export function writeValues(target: RangeTarget, block: unknown, session: Session): void {
  const { model } = session;
  const sheet = model.sheet(target.sheetId);
  const { box } = target;
  assertWritable(sheet, box);
  if (isUnbounded(box)) {
    // Only emptying makes sense for a million rows; Excel on the web refuses the rest for its size.
    if (block !== '') throw new ExcelError('InvalidArgument', 'The range is too large for a value in every cell.');
    forEachCell(sheet, box, (row, column) => putContent(sheet, row, column, { value: null }));
    model.cellsChanged(sheet.id, box, true);
    return;
  }
  const at = shaped(block, box);
  for (const [row, column] of places(box)) {
    const value = at(row, column);
    // null leaves the cell as it is.
    if (value !== null && value !== undefined) writeCell(sheet, row, column, value);
  }
  model.cellsChanged(sheet.id, box, true);
  renameByHeaders(model, sheet, box);
}

function writeCell(sheet: SheetDocument, row: number, column: number, value: unknown): void {
  if (typeof value === 'string') {
    putTyped(sheet, row, column, readTyped(value, formatAt(sheet, row, column).numberFormat));
  } else if (typeof value === 'number' || typeof value === 'boolean') {
    putContent(sheet, row, column, { value });
  } else throw invalidArgument();
}

export function writeNumberFormats(target: RangeTarget, block: unknown, session: Session): void {
  const { model } = session;
  const sheet = model.sheet(target.sheetId);
  const { box } = target;
  assertChangeable(sheet, 'allowFormatCells');
  const pattern = uniform(block);
  if (pattern !== undefined) {
    changeFormats(sheet, box, toPattern(pattern));
    model.cellsChanged(sheet.id, box, false);
    return;
  }
  const at = shaped(block, box);
  const changes = new Map<string, ReturnType<typeof formatChange>>();
  for (const [row, column] of places(box)) {
    const pattern = at(row, column);
    if (pattern === null || pattern === undefined) continue;
    if (typeof pattern !== 'string') throw invalidArgument();
    const change = changes.get(pattern) ?? toPattern(pattern);
    changes.set(pattern, change);
    putFormat(sheet, row, column, change(formatAt(sheet, row, column)));
  }
  model.cellsChanged(sheet.id, box, false);
}

function toPattern(pattern: string): ReturnType<typeof formatChange> {
  return formatChange(({ numberFormat: _, ...format }) =>
    pattern === 'General' ? format : { ...format, numberFormat: pattern },
  );
}

/** One format for all: a scalar, or as Excel also takes it, a 1×1 block. */
function uniform(block: unknown): string | undefined {
  const value: unknown =
    Array.isArray(block) && block.length === 1 && Array.isArray(block[0]) && block[0].length === 1
      ? block[0][0]
      : block;
  return typeof value === 'string' ? value : undefined;
}

function shaped(block: unknown, box: Box): (row: number, column: number) => unknown {
  if (!Array.isArray(block)) return () => block;
  const rows: unknown[] = block;
  const fits = rows.length === box.rows && rows.every((row) => Array.isArray(row) && row.length === box.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const table = rows as unknown[][];
  return (row, column) => table[row - box.row]?.[column - box.column];
}

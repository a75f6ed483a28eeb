/** Whole blocks of a range: values, formulas, texts, formats, in and out. A scalar sets every cell; a wrong shape is refused. */

import { numfmt } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../document/a1.ts';
import { places } from '../../document/boxes.ts';
import { columnsToFill, fillColumn } from '../../document/calculated-column.ts';
import { formatAt, formatChange } from '../../document/cell-format.ts';
import { cellAt, changeFormats, forEachCell, putContent, putFormat } from '../../document/cells.ts';
import type { Box, Cell, SheetDocument } from '../../document/document.ts';
import { ExcelError, invalidArgument } from '../../document/excel-error.ts';
import { filteredRangeConflict, filteredRows } from '../../document/filtered-rows.ts';
import { assertChangeable, assertWritable } from '../../document/protection.ts';
import { byApi } from '../../document/regions.ts';
import { renameByHeaders } from '../../document/table-follow.ts';
import { isRefused, putTyped, type Reading, readTyped, type Typed } from '../../document/typed-text.ts';
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
  const entries = entriesOf(sheet, box, block, session);
  const { fillsFormulas } = session.desk.conditions.now;
  const toFill = fillsFormulas && entries.some(({ typed }) => typed.formula !== undefined) && columnsToFill(sheet, box);
  for (const { row, column, typed } of entries) putTyped(sheet, row, column, typed);
  model.cellsChanged(sheet.id, box, true);
  renameByHeaders(model, sheet, box);
  for (const fill of toFill ? toFill() : []) {
    fillColumn(sheet, fill);
    model.cellsChanged(sheet.id, fill.body, true);
  }
}

type Entry = { row: number; column: number; typed: Typed };

/** What each cell is to hold; nothing is written where one of them is refused. */
function entriesOf(sheet: SheetDocument, box: Box, block: unknown, session: Session): Entry[] {
  const { filteredWrites, hidesApostrophe } = session.desk.conditions.now;
  const at = shaped(block, box);
  const hidden = box.rows > 1 && filteredWrites !== 'written' ? filteredRows(sheet, box) : new Set<number>();
  if (hidden.size > 0 && filteredWrites === 'refused') throw filteredRangeConflict();
  const region = byApi();
  const entries: Entry[] = [];
  for (const [row, column] of places(box)) {
    // Misplaced, the first row stands in every row that is seen (office-js#224; the same engine: xlwings#747).
    const value = hidden.size === 0 ? at(row, column) : hidden.has(row) ? null : at(box.row, column);
    // null leaves the cell as it is.
    if (value === null || value === undefined) continue;
    const format = formatAt(sheet, row, column).numberFormat;
    entries.push({ row, column, typed: asTyped(value, { region, format, hidesApostrophe }) });
  }
  return entries;
}

/** What a cell is to hold of what it was given; or Excel's refusal. */
export function asTyped(value: unknown, reading: Reading): Typed {
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value !== 'string') throw invalidArgument();
  const typed = readTyped(value, reading);
  if (!isRefused(typed)) return typed;
  // Of a formula that is too long Excel says no more than this (office-js#3256).
  if (typed.refused === 'tooLong')
    throw new ExcelError('GeneralException', 'There was an internal error while processing the request.');
  throw invalidArgument();
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

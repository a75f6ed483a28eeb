/**
 * “Fill formulas in tables to create calculated columns”: what Excel makes of a table's column into which a formula was written,
 * by a person or by an add-in (office-js#2093, by design; #5909, #6745: the lowest formula that was written becomes all rows').
 */

import { holdsBox, intersection, places } from './boxes.ts';
import { cellAt, isBlank, putContent } from './cells.ts';
import type { Box, Cell, SheetDocument, Table } from './document.ts';
import { isWritable } from './protection.ts';
import { moveReferences } from './reference-shift.ts';
import { dataBox } from './structured-references.ts';

/** A column's body, and the formula of one of its rows that becomes all others' as well. */
export type ColumnFill = { body: Box; row: number; formula: string };

type Column = { body: Box; written: Box; cells: (Cell | undefined)[] };

/**
 * Called before cells of the box are written; its answer, called afterwards, says which columns Excel then fills.
 * Excel leaves a column alone that holds something of its own where nothing was written. One that is blank there, or has been
 * of one formula, it does not; and in rows that were written with it, plain values and other formulas are overwritten too.
 */
export function columnsToFill(sheet: SheetDocument, box: Box): () => ColumnFill[] {
  const columns = sheet.tables.flatMap((table) => touched(sheet, table, box)).filter(isOpen);
  return () => columns.flatMap((column) => lowestFormula(sheet, column) ?? []);
}

export function fillColumn(sheet: SheetDocument, { body, row, formula }: ColumnFill): void {
  for (const [at, column] of places(body)) {
    const wanted = moveReferences(formula, at - row, 0);
    if (cellAt(sheet, at, column)?.formula !== wanted) putContent(sheet, at, column, { value: null, formula: wanted });
  }
}

function touched(sheet: SheetDocument, table: Table, box: Box): Column[] {
  const written = intersection(dataBox(table), box);
  if (!written) return [];
  return Array.from({ length: written.columns }, (_, index) => {
    const column = { column: written.column + index, columns: 1 };
    const body = { ...dataBox(table), ...column };
    const cells = [...places(body)].map(([row, at]) => cellAt(sheet, row, at));
    return { body, written: { ...written, ...column }, cells };
  });
}

function isOpen({ body, written, cells }: Column): boolean {
  if (holdsBox(written, body)) return true;
  const from = written.row - body.row;
  const others = cells.filter((_, index) => index < from || index >= from + written.rows);
  return others.every(isBlank) || isOfOneFormula(cells);
}

function isOfOneFormula(cells: Column['cells']): boolean {
  const formula = cells[0]?.formula;
  return formula !== undefined && cells.every((cell, index) => cell?.formula === moveReferences(formula, index, 0));
}

function lowestFormula(sheet: SheetDocument, { body, written }: Column): ColumnFill | undefined {
  if (!isWritable(sheet, body)) return undefined;
  for (let row = written.row + written.rows - 1; row >= written.row; row--) {
    const formula = cellAt(sheet, row, body.column)?.formula;
    if (formula !== undefined) return { body, row, formula };
  }
  return undefined;
}

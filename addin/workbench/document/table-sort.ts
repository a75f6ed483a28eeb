/** Sorting a table: its rows really change places, with their looks and formulas; hidden rows stay where they are, as in Excel. */

import { cellAt, isBlank, putCell } from './cells.ts';
import type { Cell, SheetDocument, Table } from './document.ts';
import { moveReferences } from './reference-shift.ts';
import { dataBox } from './structured-references.ts';
import type { WorkbookModel } from './workbook-model.ts';

export type SortBy = { column: number; ascending: boolean };

type Row = { at: number; cells: (Cell | undefined)[] };

/** Columns count from the table's first. Formulas must have their values already. */
export function sortTable(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: Table,
  by: readonly SortBy[],
  matchCase = false,
): void {
  const body = dataBox(table);
  const hidden = new Set(sheet.hiddenRows);
  const rows: Row[] = [];
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (hidden.has(row)) continue;
    const cells = Array.from({ length: body.columns }, (_, index) => cellAt(sheet, row, body.column + index));
    rows.push({ at: row, cells });
  }
  const collator = new Intl.Collator('th', { sensitivity: matchCase ? 'variant' : 'accent', numeric: false });
  const sorted = rows.toSorted((a, b) => {
    for (const { column, ascending } of by) {
      const found = compare(a.cells[column], b.cells[column], ascending, collator);
      if (found !== 0) return found;
    }
    return 0;
  });
  for (const [index, { at, cells }] of sorted.entries()) {
    const target = rows[index]?.at ?? at;
    if (target === at) continue;
    for (const [offset, cell] of cells.entries()) {
      putCell(sheet, target, body.column + offset, cell && moved(cell, target - at));
    }
  }
  table.sort = by.flatMap(({ column, ascending }) => {
    const found = table.columns[column];
    return found ? [{ columnId: found.id, ascending }] : [];
  });
  model.cellsChanged(sheet.id, body, true);
}

function moved(cell: Cell, rows: number): Cell {
  return cell.formula === undefined ? { ...cell } : { ...cell, formula: moveReferences(cell.formula, rows, 0) };
}

/** Numbers, texts, false and true, errors; blanks are last whichever way it goes. */
function compare(a: Cell | undefined, b: Cell | undefined, ascending: boolean, collator: Intl.Collator): number {
  const blanks = Number(isEmpty(a)) - Number(isEmpty(b));
  if (blanks !== 0 || isEmpty(a)) return blanks;
  const order = rank(a) - rank(b) || compareValues(a?.value ?? null, b?.value ?? null, collator);
  return ascending ? order : -order;
}

/** A formula that gives "" is sorted as the text it is, before all others. */
function isEmpty(cell: Cell | undefined): boolean {
  return isBlank(cell) || cell?.value === null;
}

function rank(cell: Cell | undefined): number {
  const value = cell?.value ?? null;
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' && /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(value)
    ? 3
    : 1;
}

function compareValues(a: Cell['value'], b: Cell['value'], collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return rank({ value: a }) === 3 ? 0 : collator.compare(a, b);
  return Number(a) - Number(b);
}

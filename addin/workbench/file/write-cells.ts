import type { CellErrorValue, Worksheet } from '@cj-tech-master/excelts';
import { holds } from '../document/boxes.ts';
import { inheritedFormat } from '../document/cell-format.ts';
import type { Cell, CellValue, SheetDocument } from '../document/document.ts';
import { isErrorValue } from './error-values.ts';
import { toFileFormula } from './formulas/formula-form.ts';
import { spills } from './formulas/future-functions.ts';
import type { StyleWriter } from './styles/write-style.ts';

type FileValue = string | number | boolean | CellErrorValue;

export function writeCells(target: Worksheet, sheet: SheetDocument, styleOf: StyleWriter): void {
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) {
      writeCell(target, sheet, Number(row), Number(column), cell, styleOf);
    }
  }
  writeHeaders(target, sheet, styleOf);
}

function writeCell(
  target: Worksheet,
  sheet: SheetDocument,
  row: number,
  column: number,
  cell: Cell,
  styleOf: StyleWriter,
): void {
  if (cell.value === null && !cell.formula && !cell.format) return;
  const place = target.getCell(row + 1, column + 1);
  // A file's cell knows nothing of its column's look.
  place.style = styleOf(cell.format ?? inheritedFormat(sheet, column));
  const value = fileValue(cell.value);
  if (cell.formula) {
    const formula = toFileFormula(cell.formula, tableAt(sheet, row, column));
    const result = value === null ? {} : { result: value };
    const spilling = { shareType: 'array' as const, ref: place.address, isDynamicArray: true };
    place.value = spills(cell.formula) ? { formula, ...result, ...spilling } : { formula, ...result };
  } else if (value !== null) {
    place.value = value;
  }
}

function tableAt(sheet: SheetDocument, row: number, column: number): string | undefined {
  return sheet.tables.find((table) => holds(table.box, row, column))?.name;
}

function fileValue(value: CellValue): FileValue | null {
  if (isErrorValue(value)) return { error: value };
  return typeof value === 'number' && !Number.isFinite(value) ? { error: '#NUM!' } : value;
}

/** Excel repairs a file whose table header differs from the cell above the column, so the header decides. */
function writeHeaders(target: Worksheet, sheet: SheetDocument, styleOf: StyleWriter): void {
  for (const { box, columns } of sheet.tables) {
    for (const [index, { name }] of columns.entries()) {
      const column = box.column + index;
      const place = target.getCell(box.row + 1, column + 1);
      place.value = name;
      if (!sheet.cells[box.row]?.[column]) place.style = styleOf(inheritedFormat(sheet, column));
    }
  }
}

/** One cell of the workbook as Univer keeps it, and a result of Univer's engine as a value of the workbook. */

import { CellValueType, type ICellData } from '@univerjs/core';
import type { Cell, CellValue, SheetDocument, WorkbookDocument } from '../document/document.ts';
import { toA1 } from '../document/structured-references.ts';

export function gridContent(
  workbook: WorkbookDocument,
  sheet: SheetDocument,
  row: number,
  column: number,
  cell: Cell | undefined,
): ICellData {
  if (!cell) return { v: null, f: null, p: null, si: null };
  const formula = cell.formula === undefined ? null : toA1(workbook, cell.formula, { sheetId: sheet.id, row, column });
  const value = gridValue(cell.value);
  return { ...value, f: formula, p: null, si: null };
}

export function workbookValue(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || /^true$/i.test(String(value));
  if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** The one value that the engine's answer to one formula holds. */
export function evaluatedValue(result: unknown): CellValue {
  const cell = firstResult(result);
  return cell === null || typeof cell !== 'object' ? (cell as CellValue) : workbookValue(cell as ICellData);
}

function gridValue(value: CellValue): ICellData {
  if (value === null) return { v: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** Digs the one value out of unit → sheet → row → column → results. */
function firstResult(result: unknown): unknown {
  let at = result;
  for (let depth = 0; depth < 6 && at !== null && typeof at === 'object'; depth++) {
    if ('v' in at) return at;
    if ('value' in at) {
      at = at.value;
      continue;
    }
    at = Object.values(at)[0];
  }
  return at ?? null;
}

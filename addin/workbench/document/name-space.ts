/**
 * What a name or a table may be called ([MS-XLSB] 2.5.166): not like a cell, and not like anything else of the workbook, for names
 * and tables share one space in which letter case does not count. A worksheet's own names have a space of their own, but a
 * table's name is nowhere a name.
 */

import { MAX_COLUMNS, parseA1 } from './a1.ts';
import type { Table, WorkbookDocument } from './document.ts';
import { findName, findTable, sameHeader } from './structured-references.ts';

const MAX_NAME = 255;

export function isName(name: string): boolean {
  const shape = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME;
  return shape && !/^(?:true|false)$/i.test(name) && !isCell(name);
}

/** “Q1”; and whatever begins like a cell of the other notation, “R1C1”, “C2563_x”, or is the letter of a row or a column. */
function isCell(name: string): boolean {
  const cell = parseA1(name);
  return (cell !== null && cell.column < MAX_COLUMNS) || /^(?:[rc][1-9]|rc?$|c$)/i.test(name);
}

/** A table's name has no question mark, which a name may have. */
export function isTableName(name: string): boolean {
  return isName(name) && !name.includes('?');
}

export function isNameTaken(workbook: WorkbookDocument, name: string, sheetId?: string): boolean {
  return findName(workbook, name, sheetId) !== undefined || findTable(workbook, name) !== undefined;
}

export function isTableNameTaken(workbook: WorkbookDocument, name: string, own?: Table): boolean {
  const table = findTable(workbook, name)?.table;
  return (table !== undefined && table !== own) || workbook.names.some((each) => sameHeader(each.name, name));
}

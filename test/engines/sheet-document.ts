import { holds } from '../../addin/workbench/document/boxes.ts';
import { putCell } from '../../addin/workbench/document/cells.ts';
import type { Box, SheetDocument, WorkbookDocument } from '../../addin/workbench/document/document.ts';
import { newSheet } from '../../addin/workbench/document/new-document.ts';
import { isErrorValue } from '../../addin/workbench/file/error-values.ts';
import type { EngineSheet } from './engine.ts';
import { calculatedColumns, looseCells } from './formula-places.ts';

/** The sheet as the workbench holds it: structured references kept, no calculated values. */
export function sheetDocument(sheet: EngineSheet): SheetDocument {
  const { name, table } = sheet;
  const document = newSheet(name, name);
  const box = { row: table.row, column: table.column, rows: table.rows.length + 1, columns: table.headers.length };
  document.tables.push({
    id: table.name,
    name: table.name,
    box,
    columns: table.headers.map((header, index) => ({ id: index + 1, name: header })),
    style: '',
    showBandedRows: false,
    showFilterButton: false,
  });
  putConstants(document, sheet);
  putFormulas(document, sheet, box);
  return document;
}

export function workbookDocument(sheets: SheetDocument[]): WorkbookDocument {
  return { title: '', sheets, activeSheetId: sheets[0]?.id ?? '', names: [], customProperties: [] };
}

function putConstants(document: SheetDocument, { name, table }: EngineSheet): void {
  const width = table.headers.length - Object.keys(table.calculated).length;
  for (const [index, cells] of [table.headers, ...table.rows].entries()) {
    if (index > 0 && cells.length !== width) throw new Error(`${name}: row ${index - 1} has not ${width} cells`);
    for (const [column, value] of cells.entries()) {
      // Univer and the workbook file take such a text for the error itself, so the engines would not see the same.
      if (isErrorValue(value)) throw new Error(`${name}: ${value} is no constant`);
      putCell(document, table.row + index, table.column + column, { value });
    }
  }
}

function putFormulas(document: SheetDocument, sheet: EngineSheet, table: Box): void {
  const put = (row: number, column: number, formula: string) =>
    putCell(document, row, column, { value: null, formula: formula.startsWith('=') ? formula : `=${formula}` });
  for (const { column, formula } of calculatedColumns(sheet)) {
    for (let row = table.row + 1; row < table.row + table.rows; row++) put(row, column, formula);
  }
  for (const { address, row, column, formula } of looseCells(sheet)) {
    if (holds(table, row, column)) throw new Error(`${sheet.name}: ${address} is inside the table`);
    put(row, column, formula);
  }
}

/** The sheets of Univer's workbook: which there are, in which order, which is shown, how far each reaches. */

import { type IWorksheetData, mergeWorksheetSnapshotWithDefault, type Workbook, type Worksheet } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../document/a1.ts';
import { usedBox } from '../document/cells.ts';
import type { Box, SheetDocument, WorkbookDocument } from '../document/document.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../document/new-document.ts';
import { pixels } from './grid-shape.ts';
import { DEFAULT_STYLE } from './grid-style.ts';
import type { ShownUnit } from './grid-univer.ts';

/** Gives back the sheets that are new to Univer: they are still empty there. */
export function syncSheets(grid: ShownUnit, unit: Workbook, workbook: WorkbookDocument): SheetDocument[] {
  const { unitId } = grid;
  const { sheets } = workbook;
  const added: SheetDocument[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const shown = unit.getSheetBySheetId(sheet.id);
    if (!shown) {
      grid.run('sheet.mutation.insert-sheet', { unitId, index, sheet: emptySheet(sheet) });
      added.push(sheet);
      continue;
    }
    const place = { unitId, subUnitId: sheet.id };
    if (shown.getName() !== sheet.name) grid.run('sheet.mutation.set-worksheet-name', { ...place, name: sheet.name });
    const hidden = sheet.visibility === 'Visible' ? 0 : 1;
    if (shown.isSheetHidden() !== hidden) grid.run('sheet.mutation.set-worksheet-hidden', { ...place, hidden });
  }
  // Univer picks another active sheet when the active one goes; the model has chosen already.
  activateSheet(grid, workbook.activeSheetId);
  const wanted = sheets.map((sheet) => sheet.id);
  for (const shown of unit.getSheets()) {
    const id = shown.getSheetId();
    if (!wanted.includes(id)) grid.run('sheet.mutation.remove-sheet', { unitId, subUnitId: id });
  }
  for (const [toOrder, id] of wanted.entries()) {
    const fromOrder = unit.getSheets().findIndex((shown) => shown.getSheetId() === id);
    if (fromOrder !== toOrder) {
      grid.run('sheet.mutation.set-worksheet-order', { unitId, subUnitId: id, fromOrder, toOrder });
    }
  }
  return added;
}

export function activateSheet(grid: ShownUnit, sheetId: string): void {
  grid.run('sheet.operation.set-worksheet-active', { unitId: grid.unitId, subUnitId: sheetId });
}

/** A sheet as Univer is given it; its cells and its shape are drawn afterwards. */
export function emptySheet(sheet: SheetDocument): IWorksheetData {
  const used = usedBox(sheet, false);
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    rowCount: Math.max(1000, (used ? used.row + used.rows : 0) + 200),
    columnCount: Math.max(40, (used ? used.column + used.columns : 0) + 10),
    defaultRowHeight: pixels(DEFAULT_ROW_HEIGHT),
    defaultColumnWidth: pixels(DEFAULT_COLUMN_WIDTH),
    cellData: {},
    // The workbook's default does not reach the canvas; the sheet's does.
    defaultStyle: DEFAULT_STYLE,
  });
}

/**
 * Univer's sheets have as many rows and columns as they were given: makes room for the boxes. Those that reach
 * the sheet's edge are whole rows and columns, or what cells that were deleted have pulled in: they need none. */
export function growTo(grid: ShownUnit, worksheet: Worksheet, boxes: Box[]): void {
  const finite = boxes.filter((box) => box.row + box.rows < MAX_ROWS && box.column + box.columns < MAX_COLUMNS);
  const rows = Math.max(0, ...finite.map((box) => box.row + box.rows));
  const columns = Math.max(0, ...finite.map((box) => box.column + box.columns));
  const place = { unitId: grid.unitId, subUnitId: worksheet.getSheetId() };
  if (rows > worksheet.getRowCount()) {
    grid.run('sheet.mutation.set-worksheet-row-count', { ...place, rowCount: rows + 200 });
  }
  if (columns > worksheet.getColumnCount()) {
    grid.run('sheet.mutation.set-worksheet-column-count', { ...place, columnCount: columns + 10 });
  }
}

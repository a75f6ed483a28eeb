/** A sheet's shape in Univer: sizes, hidden rows and columns, merges, frozen panes, gridlines, tab. Each is drawn whole when it changed. */

import type { IRange, Worksheet } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../document/a1.ts';
import type { Box, SheetDocument } from '../document/document.ts';
import type { SheetAspect } from '../document/workbook-model.ts';
import type { ShownUnit } from './grid-univer.ts';

export function drawShape(
  grid: ShownUnit,
  worksheet: Worksheet,
  sheet: SheetDocument,
  aspect: Exclude<SheetAspect, 'conditions' | 'charts'>,
): void {
  const place = { unitId: grid.unitId, subUnitId: sheet.id };
  if (aspect === 'rows') {
    const heights = Object.fromEntries(Object.entries(sheet.rowHeights).map(([row, points]) => [row, pixels(points)]));
    const rows = { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: 0, endColumn: 0 };
    grid.run('sheet.mutation.set-row-visible', { ...place, ranges: [rows] });
    grid.run('sheet.mutation.set-worksheet-row-height', { ...place, ranges: [rows], rowHeight: heights });
    grid.run('sheet.mutation.set-row-hidden', {
      ...place,
      ranges: sheet.hiddenRows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 })),
    });
  } else if (aspect === 'columns') {
    const widths = Object.fromEntries(
      Object.entries(sheet.columnWidths).map(([column, points]) => [column, pixels(points)]),
    );
    const columns = { startRow: 0, endRow: 0, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 };
    grid.run('sheet.mutation.set-col-visible', { ...place, ranges: [columns] });
    grid.run('sheet.mutation.set-worksheet-col-width', { ...place, ranges: [columns], colWidth: widths });
    grid.run('sheet.mutation.set-col-hidden', {
      ...place,
      ranges: sheet.hiddenColumns.map((column) => ({
        startRow: 0,
        endRow: 0,
        startColumn: column,
        endColumn: column,
      })),
    });
  } else if (aspect === 'merges') {
    const before = worksheet.getMergeData();
    if (before.length > 0) grid.run('sheet.mutation.remove-worksheet-merge', { ...place, ranges: [...before] });
    if (sheet.merges.length > 0) {
      grid.run('sheet.mutation.add-worksheet-merge', {
        ...place,
        ranges: sheet.merges.map((box) => gridRange(box)),
      });
    }
  } else if (aspect === 'frozen') {
    const { rows, columns } = sheet.frozen;
    grid.run('sheet.mutation.set-frozen', {
      ...place,
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  } else if (aspect === 'gridlines') {
    grid.run('sheet.mutation.toggle-gridlines', { ...place, showGridlines: sheet.showGridlines ? 1 : 0 });
  } else {
    grid.run('sheet.mutation.set-tab-color', { ...place, color: sheet.tabColor });
  }
}

export function gridRange(box: Box): IRange {
  return {
    startRow: box.row,
    startColumn: box.column,
    endRow: Math.min(box.row + box.rows, MAX_ROWS) - 1,
    endColumn: Math.min(box.column + box.columns, MAX_COLUMNS) - 1,
  };
}

export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

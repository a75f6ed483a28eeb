/** Range.merge, which needs that no chart is selected (office-js#399), and Range.unmerge. */

import { intersection } from '../../document/boxes.ts';
import { forEachCell, putContent } from '../../document/cells.ts';
import type { Box, SheetDocument } from '../../document/document.ts';
import { ExcelError } from '../../document/excel-error.ts';
import { assertChangeable } from '../../document/protection.ts';
import type { WorkbookModel } from '../../document/workbook-model.ts';
import { assertNoChartSelected } from '../chart-selected.ts';
import type { RangeTarget, Session } from '../session.ts';

export function mergeCells({ sheetId, box }: RangeTarget, across: boolean, session: Session): void {
  const sheet = session.model.sheet(sheetId);
  assertChangeable(sheet);
  assertNoChartSelected(session);
  if (sheet.tables.some((table) => intersection(table.box, box))) {
    throw new ExcelError('InvalidOperation', "Cells in a table can't be merged.");
  }
  const boxes = across
    ? Array.from({ length: box.rows }, (_, row) => ({ ...box, row: box.row + row, rows: 1 }))
    : [box];
  for (const merge of boxes) {
    if (merge.rows === 1 && merge.columns === 1) continue;
    mergeBox(session.model, sheet, merge);
  }
}

/** Makes one cell of a box. Only the first cell's content survives. */
export function mergeBox(model: WorkbookModel, sheet: SheetDocument, box: Box): void {
  sheet.merges = [...sheet.merges.filter((each) => !intersection(each, box)), box];
  forEachCell(sheet, box, (row, column) => {
    if (row !== box.row || column !== box.column) putContent(sheet, row, column, { value: null });
  });
  model.cellsChanged(sheet.id, box, true);
  model.sheetChanged(sheet.id, 'merges');
}

export function unmergeCells({ sheetId, box }: RangeTarget, session: Session): void {
  const sheet = session.model.sheet(sheetId);
  assertChangeable(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, box));
  session.model.sheetChanged(sheet.id, 'merges');
}

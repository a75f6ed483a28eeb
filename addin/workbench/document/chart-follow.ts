/** Charts over whole columns of a table go on with it when it grows or shrinks, as in Excel. */

import { referenceTo } from './a1.ts';
import type { Box, SheetDocument } from './document.ts';
import { referencedBox } from './structured-references.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** `before` and `after` are the boxes of the table with its header row. */
export function chartsFollowTable(model: WorkbookModel, sheet: SheetDocument, before: Box, after: Box): void {
  if (before.rows === after.rows) return;
  model.rewriteCharts((reference, home) => {
    const found = referencedBox(model.document, reference, { sheetId: home.id, row: 0, column: 0 });
    if (found?.sheetId !== sheet.id) return reference;
    const { box } = found;
    const inside = box.column >= before.column && box.column + box.columns <= before.column + before.columns;
    if (!inside || box.row !== before.row + 1 || box.rows !== before.rows - 1) return reference;
    return referenceTo(sheet.name, { ...box, rows: after.rows - 1 });
  });
  for (const each of model.document.sheets) if (each.charts.length > 0) model.sheetChanged(each.id, 'charts');
}

/** Conditional formats of one sheet, put into Univer anew whenever they, or what their formulas mean, changed. */

import type { IStyleBase } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat, SheetDocument, WorkbookDocument } from '../document/document.ts';
import { toA1 } from '../document/structured-references.ts';
import type { ShownUnit } from './grid-univer.ts';

export function syncConditionalFormats(grid: ShownUnit, workbook: WorkbookDocument, sheet: SheetDocument): void {
  const place = { unitId: grid.unitId, subUnitId: sheet.id };
  const shown = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, sheet.id) ?? [];
  const wanted = sheet.conditionalFormats
    .filter((format) => format.formula !== '' && format.boxes.length > 0)
    .map((format) => rule(workbook, sheet, format));
  if (JSON.stringify(shown) === JSON.stringify(wanted)) return;
  for (const { cfId } of [...shown]) grid.run('sheet.mutation.delete-conditional-rule', { ...place, cfId });
  // Univer puts a new rule first, as Excel does.
  for (const each of wanted.toReversed()) grid.run('sheet.mutation.add-conditional-rule', { ...place, rule: each });
}

function rule(workbook: WorkbookDocument, sheet: SheetDocument, format: ConditionalFormat) {
  const first = format.boxes[0];
  const at = { sheetId: sheet.id, row: first?.row ?? 0, column: first?.column ?? 0 };
  const style: IStyleBase = {};
  if (format.fill) style.bg = { rgb: format.fill };
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = format.bold ? 1 : 0;
  return {
    ranges: format.boxes.map((box) => ({
      startRow: box.row,
      endRow: box.row + box.rows - 1,
      startColumn: box.column,
      endColumn: box.column + box.columns - 1,
    })),
    cfId: format.id,
    stopIfTrue: format.stopIfTrue,
    rule: { type: 'highlightCell', subType: 'formula', value: toA1(workbook, format.formula, at), style },
  };
}

/**
 * What somebody else types into a workbook that several have open (co-authoring). Their Excel has asked protection and validation; it is
 * no step that can be undone here, and its event says that it came from elsewhere. False for what their Excel cannot read.
 */

import { cellBox } from '../document/boxes.ts';
import { formatAt } from '../document/cell-format.ts';
import { cellAt } from '../document/cells.ts';
import { byPerson } from '../document/regions.ts';
import { growTableOver, renameByHeaders } from '../document/table-follow.ts';
import { isRefused, putTyped, readTyped } from '../document/typed-text.ts';
import type { WorkbookModel } from '../document/workbook-model.ts';
import type { Grid } from './grid.ts';

export async function typeRemotely(
  model: WorkbookModel,
  grid: Grid,
  place: { sheetId: string; row: number; column: number },
  text: string,
): Promise<boolean> {
  const { row, column } = place;
  const sheet = model.sheet(place.sheetId);
  const box = cellBox(row, column);
  const before = cellAt(sheet, row, column)?.value ?? null;
  const format = formatAt(sheet, row, column).numberFormat;
  const typed = readTyped(text, { region: byPerson(), format });
  if (isRefused(typed)) return false;
  putTyped(sheet, row, column, typed);
  model.cellsChanged(sheet.id, box, true);
  renameByHeaders(model, sheet, box);
  growTableOver(model, sheet, box);
  await grid.settle();
  const after = cellAt(sheet, row, column)?.value ?? null;
  model.onEvent({
    kind: 'changed',
    sheetId: sheet.id,
    box,
    changeType: 'RangeEdited',
    single: true,
    before,
    after,
    remote: true,
  });
  return true;
}

/** Workbook.getActiveCell, getSelectedRange and getSelectedRanges: what they give, and when they give nothing. */

import { cellBox } from '../document/boxes.ts';
import { assertNoChartSelected, invalidSelection } from './chart-selected.ts';
import type { ExcelObject } from './excel-object.ts';
import { range } from './ranges/range.ts';
import { rangeAreas } from './ranges/range-areas.ts';
import type { Session } from './session.ts';

/**
 * One of several areas has it, so it fails for a chart alone: of that no document says anything (office-js#8 asks), so the
 * worse is taken.
 */
export function activeCell(session: Session): ExcelObject {
  const { box, sheetId } = session.desk.selection;
  assertNoChartSelected(session);
  return range({ sheetId, box: cellBox(box.row, box.column) }, session);
}

/** For one area only; “If there are multiple ranges selected, this method will throw an error” (typings). */
export function selectedRange(session: Session): ExcelObject {
  const { boxes, sheetId, box } = session.desk.selection;
  assertNoChartSelected(session);
  if (boxes.length > 1) throw invalidSelection();
  return range({ sheetId, box }, session);
}

export function selectedRanges(session: Session): ExcelObject {
  const { boxes, sheetId } = session.desk.selection;
  assertNoChartSelected(session);
  return rangeAreas({ sheetId, boxes }, session);
}

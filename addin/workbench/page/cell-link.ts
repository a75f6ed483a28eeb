/** A click on a cell of the grid: an add-in hears of it, and a link in it leads to its place in the workbook. */

import { cellAt } from '../document/cells.ts';
import type { Box } from '../document/document.ts';
import { referencedBox } from '../document/structured-references.ts';
import type { Workbench } from '../workbench.ts';

/** Call once; `place` is the element that holds the grid. */
export function hearClicks(workbench: Workbench, place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    const onGrid = event.target instanceof HTMLCanvasElement && event.target.id.startsWith('univer-sheet-main-canvas');
    const { sheetId, boxes, box, chartId } = workbench.state.selection;
    if (onGrid && chartId === null && boxes.length === 1 && box.rows === 1 && box.columns === 1)
      clickCell(workbench, sheetId, box);
  });
}

function clickCell(workbench: Workbench, sheetId: string, box: Box): void {
  const { model } = workbench;
  model.onEvent({ kind: 'clicked', sheetId, box });
  const link = cellAt(model.sheet(sheetId), box.row, box.column)?.link;
  if (!link) return;
  const found = referencedBox(model.document, link.reference, { sheetId, row: box.row, column: box.column });
  if (found && model.sheet(found.sheetId).visibility === 'Visible') workbench.select(found.sheetId, [found.box]);
  else workbench.refuse({ title: 'Microsoft Excel', message: 'การอ้างอิงไม่ถูกต้อง\nReference isn’t valid.' });
}

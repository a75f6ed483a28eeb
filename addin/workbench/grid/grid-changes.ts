/** What of the workbook must be drawn again, gathered between two drawings, so that a batch costs one pass whatever it touched. */

import { holdsBox, union } from '../document/boxes.ts';
import { usedBox } from '../document/cells.ts';
import type { Box, SheetDocument } from '../document/document.ts';
import type { ModelChange, SheetAspect } from '../document/workbook-model.ts';

/** Boxes whose content (and look) changed, and boxes where only the look did. */
export type DirtyBoxes = { content: Box[]; looks: Box[] };

export class GridChanges {
  /** By the sheet's id. */
  readonly cells = new Map<string, DirtyBoxes>();
  readonly aspects = new Map<string, Set<SheetAspect>>();
  sheets = false;
  active = false;
  meanings = false;

  accept(change: ModelChange): void {
    if (change.kind === 'sheets') this.sheets = true;
    else if (change.kind === 'active') this.active = true;
    else if (change.kind === 'meanings') this.meanings = true;
    else if (change.kind === 'cells') this.touch(change.sheetId, change.box, change.content);
    else {
      const aspects = this.aspects.get(change.sheetId) ?? new Set();
      this.aspects.set(change.sheetId, aspects.add(change.aspect));
    }
  }

  touch(sheetId: string, box: Box, content: boolean): void {
    const dirty = this.cells.get(sheetId) ?? { content: [], looks: [] };
    this.cells.set(sheetId, dirty);
    add(content ? dirty.content : dirty.looks, box);
  }

  touchSheet(sheet: SheetDocument): void {
    const used = usedBox(sheet, false);
    if (used) {
      const box = sheet.tables.reduce((whole, table) => union(whole, table.box), used);
      this.touch(sheet.id, box, true);
    }
    this.aspects.set(
      sheet.id,
      new Set<SheetAspect>(['rows', 'columns', 'merges', 'frozen', 'gridlines', 'tab', 'conditions']),
    );
  }

  clear(): void {
    this.cells.clear();
    this.aspects.clear();
    this.sheets = false;
    this.active = false;
    this.meanings = false;
  }
}

/** A box that goes on below the last one lengthens it; a box inside another adds nothing. */
function add(boxes: Box[], box: Box): void {
  const last = boxes.at(-1);
  if (last && last.column === box.column && last.columns === box.columns && last.row + last.rows === box.row) {
    last.rows += box.rows;
    return;
  }
  if (!boxes.some((each) => holdsBox(each, box))) boxes.push({ ...box });
}

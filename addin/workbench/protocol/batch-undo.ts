/**
 * What a batch does to the undo stack. From ExcelApi 1.20 on what an add-in writes can be undone, one step a sync, unless an API is
 * called that cannot: that one empties the stack (“Undo support with the Excel JavaScript API”), and in a group it fails with
 * UndoNotSupported. Before, any write empties the stack (office-js#6453).
 */

import { atLeast } from '../conditions.ts';
import { applyChange, type Captured, capture, changeSince, type DocumentChange } from '../document/document-change.ts';
import { ExcelError } from '../document/excel-error.ts';
import type { Desk } from '../objects/session.ts';

/** From the document's table, what is in the workbench; names, order and visibility of worksheets on the desktop, as the worse. */
const NO_UNDO = new Set([
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
]);

export class BatchUndo {
  readonly #desk: Desk;
  readonly #keeps: boolean;
  /** Of `Excel.run({ mergeUndoGroup: true })`. */
  readonly #group: number | undefined;
  #before: Captured | undefined;
  #wrote = false;

  constructor(desk: Desk, group: number | undefined) {
    this.#desk = desk;
    this.#keeps = atLeast(desk.conditions.now, '1.20');
    this.#group = this.#keeps ? group : undefined;
  }

  /** Before a member writes; it may not come to it. */
  writes(member: string): void {
    this.#wrote = true;
    if (!this.#keeps) return;
    if (!NO_UNDO.has(member)) {
      this.#before ??= capture(this.#desk.model.document);
      return;
    }
    if (this.#group !== undefined) throw notUndoable();
    this.#before = undefined;
    this.#desk.undo.clear();
  }

  /** After the batch, whether or not it ended early. */
  close(): void {
    if (!this.#keeps) {
      if (this.#wrote) this.#desk.undo.clear();
      return;
    }
    const change = this.#before && changeSince(this.#before, this.#desk.model.document);
    if (change) this.#push(change);
  }

  #push(change: DocumentChange): void {
    const { model, grid } = this.#desk;
    const go = (side: 'before' | 'after') => {
      for (const { sheetId, box } of applyChange(model, change, side)) {
        model.onEvent({ kind: 'changed', sheetId, box, changeType: 'RangeEdited', single: false });
      }
      grid.flush();
    };
    this.#desk.undo.push({ group: this.#group, undo: () => go('before'), redo: () => go('after') });
  }
}

function notUndoable(): ExcelError {
  return new ExcelError(
    'UndoNotSupported',
    'The JavaScript API request failed due to lack of support for the undo operation.',
  );
}

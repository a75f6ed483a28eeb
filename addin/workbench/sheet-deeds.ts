/**
 * What a person does to a worksheet as a whole, by its tab or by a menu, with Excel's refusals. Of what moves cells the workbench can undo
 * nothing, nor what was done before it: rather that than the wrong cells.
 */

import { intersection } from './document/boxes.ts';
import { copySheet } from './document/copy-sheet.ts';
import type { Box } from './document/document.ts';
import { hashPassword, isPassword } from './document/password.ts';
import { liftProtection } from './document/protection.ts';
import { addTableColumn, deleteTableColumn } from './document/table-columns.ts';
import { convertToRange } from './document/tables.ts';
import type { ExcelAlert } from './grid/user-edits.ts';
import { mergeBox } from './objects/ranges/range-merge.ts';
import type { Workbench } from './workbench.ts';

const WRONG_PASSWORD: ExcelAlert = {
  title: 'Microsoft Excel',
  message:
    'รหัสผ่านที่คุณใส่ไม่ถูกต้อง ตรวจดูว่าปิดปุ่ม CAPS LOCK แล้ว\nThe password you supplied is not correct. Verify that the CAPS LOCK key is off.',
};

export class SheetDeeds {
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** Not to be undone, nor what was done before. */
  deleteSheet(sheetId: string): boolean {
    return this.#workbench.attempt(() => {
      this.#workbench.model.deleteSheet(sheetId);
      this.#workbench.desk.undo.clear();
    });
  }

  copySheet(sheetId: string): boolean {
    return this.#workbench.attempt(() => this.#workbench.model.activate(copySheet(this.#workbench.model, sheetId).id));
  }

  /** False when the password is another. As by the add-in, nothing can be undone after it. */
  async unprotect(sheetId: string, password: string): Promise<boolean> {
    const sheet = this.#workbench.model.sheet(sheetId);
    if (sheet.password && !(await isPassword(password, sheet.password))) {
      this.#workbench.refuse(WRONG_PASSWORD);
      return false;
    }
    liftProtection(sheet);
    this.#workbench.desk.undo.clear();
    return true;
  }

  /** As the dialog proposes it: nothing but selecting is allowed. An empty password is none. */
  async protect(sheetId: string, password: string): Promise<void> {
    const sheet = this.#workbench.model.sheet(sheetId);
    if (password !== '') sheet.password = await hashPassword(password);
    sheet.protection = {};
    this.#workbench.desk.undo.clear();
  }

  protectStructure(isOn: boolean): void {
    if (isOn) this.#workbench.model.document.structureProtected = true;
    else delete this.#workbench.model.document.structureProtected;
  }

  /** A new column of the table at a place, whose header is then typed over. */
  insertTableColumnAt(sheetId: string, box: Box): boolean {
    const sheet = this.#workbench.model.sheet(sheetId);
    const table = sheet.tables.find((each) => intersection(each.box, box));
    if (!table || !this.#workbench.edits.changeable(sheetId)) return false;
    return this.#workbench.attempt(() => {
      addTableColumn(this.#workbench.model, sheet, table, box.column - table.box.column);
      this.#workbench.desk.undo.clear();
      const column = { ...table.box, column: box.column, columns: 1 };
      this.#workbench.model.onEvent({
        kind: 'changed',
        sheetId,
        box: column,
        changeType: 'ColumnInserted',
        single: false,
      });
    });
  }

  deleteTableColumnAt(sheetId: string, box: Box): boolean {
    const sheet = this.#workbench.model.sheet(sheetId);
    const table = sheet.tables.find((each) => intersection(each.box, box));
    if (!table || !this.#workbench.edits.changeable(sheetId)) return false;
    const column = { ...table.box, column: box.column, columns: 1 };
    return this.#workbench.attempt(() => {
      deleteTableColumn(this.#workbench.model, sheet, table, box.column - table.box.column);
      this.#workbench.desk.undo.clear();
      this.#workbench.model.onEvent({
        kind: 'changed',
        sheetId,
        box: column,
        changeType: 'ColumnDeleted',
        single: false,
      });
    });
  }

  convertTableAt(sheetId: string, box: Box): boolean {
    const sheet = this.#workbench.model.sheet(sheetId);
    const table = sheet.tables.find((each) => intersection(each.box, box));
    if (!table || !this.#workbench.edits.changeable(sheetId)) return false;
    return this.#workbench.attempt(() => convertToRange(this.#workbench.model, sheet, table));
  }

  mergeAt(sheetId: string, box: Box): boolean {
    const sheet = this.#workbench.model.sheet(sheetId);
    if (!this.#workbench.edits.changeable(sheetId)) return false;
    if (sheet.tables.some((table) => intersection(table.box, box))) {
      this.#workbench.refuse({
        title: 'Microsoft Excel',
        message: 'ผสานเซลล์ในตารางไม่ได้\nCells in a table can’t be merged.',
      });
      return false;
    }
    mergeBox(this.#workbench.model, sheet, box);
    this.#workbench.grid.flush();
    return true;
  }
}

/**
 * What a person does to cells: type, choose, paste, fill, delete. One way for the grid's editor, the page's menu and the driver,
 * with Excel's refusals (protection, validation) and Excel's events.
 */

import type { Conditions } from '../conditions.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../document/a1.ts';
import { cellBox, places } from '../document/boxes.ts';
import { columnsToFill, fillColumn } from '../document/calculated-column.ts';
import { formatAt } from '../document/cell-format.ts';
import { putBack, type Snapshot, snapshot } from '../document/cell-snapshot.ts';
import { cellAt, forEachCell, putCell, putContent, usedBox } from '../document/cells.ts';
import type { Box, CellValue, SheetDocument, Validation } from '../document/document.ts';
import { fillCells } from '../document/fill-cells.ts';
import { assertChangeable, isWritable } from '../document/protection.ts';
import { byPerson } from '../document/regions.ts';
import { dataBox } from '../document/structured-references.ts';
import { growTableOver, renameByHeaders } from '../document/table-follow.ts';
import { isRefused, putTyped, type Refused, readTyped, type Typed } from '../document/typed-text.ts';
import type { UndoStack } from '../document/undo-stack.ts';
import type { WorkbookModel } from '../document/workbook-model.ts';
import type { Grid } from './grid.ts';
import { filterByPerson, mayFilter, maySort, sortByPerson, tableColumnAt } from './table-people.ts';
import { obeys, validationAt } from './validation.ts';

export type ExcelAlert = { title: string; message: string };

const PROTECTED: ExcelAlert = {
  title: 'Microsoft Excel',
  message:
    'เซลล์หรือแผนภูมิที่คุณกำลังพยายามเปลี่ยนอยู่ในแผ่นงานที่มีการป้องกัน\nThe cell or chart you’re trying to change is on a protected sheet.',
};

const ONLY_VIEWED: ExcelAlert = {
  title: 'Microsoft Excel',
  message: 'สมุดงานนี้เปิดไว้ดูอย่างเดียว เปิดใช้งานการแก้ไขก่อน\nThis workbook is open for viewing only. Enable editing first.',
};

const INVALID: ExcelAlert = {
  title: 'Microsoft Excel',
  message:
    'ค่านี้ไม่ตรงกับข้อจำกัดการตรวจสอบข้อมูลที่กำหนดไว้สำหรับเซลล์นี้\nThis value doesn’t match the data validation restrictions defined for this cell.',
};

const UNREADABLE: Record<Refused['refused'], ExcelAlert> = {
  notAFormula: {
    title: 'Microsoft Excel',
    message:
      "สูตรนี้มีปัญหา ถ้าไม่ได้ตั้งใจพิมพ์สูตร ให้พิมพ์อะพอสทรอฟี ( ' ) นำหน้า\nThere’s a problem with this formula. Not trying to type a formula? Type an apostrophe ( ' ) first.",
  },
  tooLong: {
    title: 'Microsoft Excel',
    message: 'ข้อความยาวเกินไป\nThe text you entered has too many characters.',
  },
};

export class UserEdits {
  readonly #model: WorkbookModel;
  readonly #grid: Grid;
  readonly #refuse: (refusal: ExcelAlert) => void;
  readonly #conditions: () => Conditions;
  readonly #undo: UndoStack;

  constructor(
    model: WorkbookModel,
    grid: Grid,
    undo: UndoStack,
    refuse: (refusal: ExcelAlert) => void,
    conditions: () => Conditions,
  ) {
    this.#model = model;
    this.#grid = grid;
    this.#undo = undo;
    this.#refuse = refuse;
    this.#conditions = conditions;
  }

  /** False when Excel would have refused it. */
  async type(sheetId: string, row: number, column: number, text: string): Promise<boolean> {
    const sheet = this.#model.sheet(sheetId);
    const box = cellBox(row, column);
    if (!this.#allowed(sheet, box)) return false;
    const typed = this.#read(sheet, row, column, text);
    if (isRefused(typed)) return this.#refused(UNREADABLE[typed.refused]);
    const rule = validationAt(sheet, row, column);
    if (rule) {
      const valid = await this.#obeys(sheet, rule, row, column, typed);
      const alert = rule.errorAlert;
      if (!valid && alert?.showAlert !== false) {
        this.#refuse({ title: alert?.title || INVALID.title, message: alert?.message || INVALID.message });
        // A warning and an information only tell; the person's "yes" is taken for granted.
        if ((alert?.style ?? 'Stop') === 'Stop') {
          this.#grid.flush();
          return false;
        }
      }
    }
    const { fillsFormulas } = this.#conditions();
    const toFill = fillsFormulas && typed.formula !== undefined && columnsToFill(sheet, box);
    this.#edit(sheet, box, () => putTyped(sheet, row, column, typed));
    // A step of its own, that a person may undo and keep the formula.
    for (const fill of toFill ? toFill() : []) this.#edit(sheet, fill.body, () => fillColumn(sheet, fill));
    return true;
  }

  async choose(sheetId: string, row: number, column: number, text: string): Promise<boolean> {
    const sheet = this.#model.sheet(sheetId);
    if (!this.#allowed(sheet, cellBox(row, column))) return false;
    const typed = this.#read(sheet, row, column, text);
    if (isRefused(typed)) return this.#refused(UNREADABLE[typed.refused]);
    const tell = this.#conditions().dropDownEvents;
    this.#edit(sheet, cellBox(row, column), () => putTyped(sheet, row, column, typed), tell);
    return true;
  }

  /** Texts as another program puts them on the clipboard. Goes round data validation, as Excel's paste does. */
  paste(sheetId: string, selected: Box, rows: string[][]): boolean {
    const sheet = this.#model.sheet(sheetId);
    const width = Math.max(...rows.map((row) => row.length));
    // One copied cell fills the selection; a block repeats only where the selection is a whole multiple of it.
    const repeats = selected.rows % rows.length === 0 && selected.columns % width === 0 && selected.rows < MAX_ROWS;
    const box: Box = {
      row: selected.row,
      column: selected.column,
      rows: repeats ? selected.rows : rows.length,
      columns: repeats && selected.columns < MAX_COLUMNS ? selected.columns : width,
    };
    if (!this.#allowed(sheet, box)) return false;
    this.#edit(sheet, box, () => {
      for (const [row, column] of places(box)) {
        const text = rows[(row - box.row) % rows.length]?.[(column - box.column) % width] ?? '';
        const typed = this.#read(sheet, row, column, text);
        // What could not be typed is pasted as text.
        putTyped(sheet, row, column, isRefused(typed) ? { value: text } : typed);
      }
    });
    return true;
  }

  clear(sheetId: string, box: Box): boolean {
    const sheet = this.#model.sheet(sheetId);
    const used = usedBox(sheet, true, box);
    if (!used) return true;
    if (!this.#allowed(sheet, used)) return false;
    this.#edit(sheet, box, () =>
      forEachCell(sheet, box, (row, column) => putContent(sheet, row, column, { value: null })),
    );
    return true;
  }

  /** Ctrl+D: the first row of the box into the rows below; a single row takes the row above. */
  fillDown(sheetId: string, box: Box): boolean {
    const source = box.rows > 1 ? { ...box, rows: 1 } : { ...box, row: box.row - 1 };
    if (source.row < 0) return false;
    const target = box.rows > 1 ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
    return this.fill(sheetId, source, target);
  }

  /** Copies `source` over and over into `target`: formulas move, values and looks repeat; two numbers or more go on as a series. */
  fill(sheetId: string, source: Box, target: Box): boolean {
    const sheet = this.#model.sheet(sheetId);
    if (!this.#allowed(sheet, target)) return false;
    this.#edit(sheet, target, () => fillCells(sheet, source, target));
    return true;
  }

  /** The header button of the table's column that the box is in. */
  async sort(sheetId: string, box: Box, ascending: boolean): Promise<boolean> {
    const found = tableColumnAt(this.#model.sheet(sheetId), box);
    if (!found) return false;
    if (!maySort(found)) return this.#refused();
    await this.#grid.settle();
    const { sheet, table } = found;
    this.#edit(sheet, dataBox(table), () => sortByPerson(this.#model, found, ascending), false);
    this.#model.onEvent({ kind: 'rowsSorted', sheetId, box: table.box });
    return true;
  }

  /** The rows of the table that show one of these texts in the box's column; null takes the filter away. */
  async filter(sheetId: string, box: Box, values: string[] | null): Promise<boolean> {
    const found = tableColumnAt(this.#model.sheet(sheetId), box);
    if (!found) return false;
    if (!mayFilter(found)) return this.#refused();
    await this.#grid.settle();
    filterByPerson(this.#model, found, values);
    this.#grid.flush();
    return true;
  }

  /** For the menu's doings that are not about content. */
  changeable(sheetId: string): boolean {
    try {
      assertChangeable(this.#model.sheet(sheetId));
      return true;
    } catch {
      this.#refuse(PROTECTED);
      return false;
    }
  }

  #read(sheet: SheetDocument, row: number, column: number, text: string): Typed | Refused {
    const { hidesApostrophe } = this.#conditions();
    const format = formatAt(sheet, row, column).numberFormat;
    return readTyped(text, { region: byPerson(), format, hidesApostrophe });
  }

  #allowed(sheet: SheetDocument, box: Box): boolean {
    if (this.#conditions().opened !== 'editable') return this.#refused(ONLY_VIEWED);
    return isWritable(sheet, box) || this.#refused();
  }

  #refused(why = PROTECTED): false {
    this.#refuse(why);
    this.#grid.flush();
    return false;
  }

  async #obeys(sheet: SheetDocument, rule: Validation, row: number, column: number, typed: Typed): Promise<boolean> {
    const ask = (value: CellValue) => obeys(this.#grid, this.#model, sheet, rule, row, column, value);
    if (typed.formula === undefined && !('custom' in rule.rule)) return ask(typed.value);
    // A formula must be calculated first, and a custom rule's formula reads the cell: the value stands there while it is asked.
    const before = cellAt(sheet, row, column);
    const box = cellBox(row, column);
    putTyped(sheet, row, column, typed);
    this.#model.cellsChanged(sheet.id, box, true);
    await this.#grid.settle();
    const valid = await ask(cellAt(sheet, row, column)?.value ?? null);
    putCell(sheet, row, column, before);
    this.#model.cellsChanged(sheet.id, box, true);
    return valid;
  }

  #edit(sheet: SheetDocument, box: Box, work: () => void, tell = true): void {
    const before = snapshot(sheet, box);
    const single = box.rows === 1 && box.columns === 1;
    const valueBefore = single ? (cellAt(sheet, box.row, box.column)?.value ?? null) : null;
    work();
    this.#model.cellsChanged(sheet.id, box, true);
    renameByHeaders(this.#model, sheet, box);
    growTableOver(this.#model, sheet, box);
    const after = snapshot(sheet, box);
    this.#undo.push({ undo: () => this.#restore(before, box), redo: () => this.#restore(after, box) });
    this.#grid.flush();
    if (tell) void this.#tell(sheet, box, valueBefore);
  }

  /** After the engine: Excel's event carries the calculated value. */
  async #tell(sheet: SheetDocument, box: Box, before: CellValue): Promise<void> {
    const single = box.rows === 1 && box.columns === 1;
    if (single && cellAt(sheet, box.row, box.column)?.formula !== undefined) await this.#grid.settle();
    const after = single ? (cellAt(sheet, box.row, box.column)?.value ?? null) : null;
    this.#model.onEvent({ kind: 'changed', sheetId: sheet.id, box, changeType: 'RangeEdited', single, before, after });
  }

  #restore(state: Snapshot, box: Box): void {
    const sheet = this.#model.findSheet(state.sheetId);
    if (!sheet) return;
    const before = cellAt(sheet, box.row, box.column)?.value ?? null;
    putBack(sheet, state);
    this.#model.cellsChanged(sheet.id, box, true);
    renameByHeaders(this.#model, sheet, box);
    this.#grid.flush();
    void this.#tell(sheet, box, before);
  }
}

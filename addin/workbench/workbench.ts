/** The stand-in Excel as a whole: one open workbook, its grid, the panes beside it, the conditions, the counters. The page only shows it. */

import { ConditionSwitches } from './conditions.ts';
import { cellBox, intersection, sameBox } from './document/boxes.ts';
import { copySheet } from './document/copy-sheet.ts';
import type { Box, WorkbookDocument } from './document/document.ts';
import { ExcelError } from './document/excel-error.ts';
import { newDocument } from './document/new-document.ts';
import { addTableColumn, deleteTableColumn } from './document/table-columns.ts';
import { convertToRange } from './document/tables.ts';
import { type HostEvent, WorkbookModel } from './document/workbook-model.ts';
import { Grid } from './grid/grid.ts';
import { GridPeople } from './grid/grid-people.ts';
import { startUniver } from './grid/grid-univer.ts';
import { type ExcelAlert, UserEdits } from './grid/user-edits.ts';
import { mergeBox } from './objects/ranges/range-merge.ts';
import type { Desk } from './objects/session.ts';
import { PaneConnection } from './protocol/connection.ts';
import { type Counters, countBatch, newCounters } from './protocol/counters.ts';

/** What the page shows beside grid and panes. A new object at every change. */
export type WorkbenchState = {
  title: string;
  refusal: ExcelAlert | null;
  loud: readonly string[];
  counters: Counters;
  selection: { sheetId: string; box: Box };
  /** Goes up with every opened document: the panes start anew. */
  opened: number;
};

export class Workbench {
  readonly conditions: ConditionSwitches;
  readonly grid: Grid;
  readonly people: GridPeople;
  readonly desk: Desk;
  #edits: UserEdits;
  #state: WorkbenchState;
  readonly #panes = new Set<PaneConnection>();
  readonly #listeners = new Set<() => void>();

  constructor(container: HTMLElement, query: URLSearchParams) {
    this.conditions = new ConditionSwitches(query);
    const model = new WorkbookModel(newDocument('สมุดงาน1'));
    this.grid = new Grid(startUniver(container, query.get('theme') === 'dark'), model);
    const selection = { sheetId: model.document.activeSheetId, box: cellBox(0, 0) };
    this.desk = { model, grid: this.grid, selection, conditions: this.conditions };
    this.#edits = this.#editsOf(model);
    this.#state = {
      title: model.document.title,
      refusal: null,
      loud: [],
      counters: newCounters(),
      selection: this.desk.selection,
      opened: 0,
    };
    this.people = new GridPeople(this.grid, this.#handlers());
    this.#attach(model);
  }

  get model(): WorkbookModel {
    return this.desk.model;
  }

  get edits(): UserEdits {
    return this.#edits;
  }

  get state(): WorkbenchState {
    return this.#state;
  }

  /** For React's useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  open(document: WorkbookDocument): void {
    // What hangs on the selected cell is put away while its grid is still there.
    this.#change({ selection: { sheetId: document.activeSheetId, box: cellBox(0, 0) } });
    const model = new WorkbookModel(document);
    this.desk.model = model;
    this.desk.selection = { sheetId: document.activeSheetId, box: cellBox(0, 0) };
    this.#edits = this.#editsOf(model);
    this.grid.open(model);
    this.#attach(model);
    this.#change({
      title: document.title,
      selection: this.desk.selection,
      opened: this.#state.opened + 1,
      refusal: null,
    });
  }

  connect(frame: HTMLIFrameElement): PaneConnection {
    const host = {
      desk: this.desk,
      conditions: this.conditions,
      count: (batch: Parameters<typeof countBatch>[1]) =>
        this.#change({ counters: countBatch(this.#state.counters, batch) }),
      loud: (message: string) => this.loud(message),
      isEditing: () => this.people.isEditing(),
    };
    const pane = new PaneConnection(host, frame);
    this.#panes.add(pane);
    return pane;
  }

  disconnect(pane: PaneConnection): void {
    pane.close();
    this.#panes.delete(pane);
  }

  async idle(): Promise<void> {
    await Promise.all([...this.#panes].map((pane) => pane.idle()));
    await this.grid.settle();
  }

  resetCounters(): void {
    this.#change({ counters: newCounters() });
  }

  loud(message: string): void {
    console.error(`workbench: ${message}`);
    if (!this.#state.loud.includes(message)) this.#change({ loud: [...this.#state.loud, message] });
  }

  quiet(): void {
    this.#change({ loud: [] });
  }

  refuse(refusal: ExcelAlert | null): void {
    this.#change({ refusal });
  }

  select(sheetId: string, box: Box): void {
    this.model.activate(sheetId);
    this.grid.select(sheetId, box);
    this.#selected(sheetId, box);
  }

  /** A menu's doing: Excel's refusals become its message box. */
  attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.refuse({ title: 'Microsoft Excel', message: error.message });
      return false;
    } finally {
      this.grid.flush();
    }
  }

  copySheet(sheetId: string): boolean {
    return this.attempt(() => this.model.activate(copySheet(this.model, sheetId).id));
  }

  unprotect(sheetId: string): void {
    this.model.sheet(sheetId).protection = null;
  }

  /** A new column of the table at a place, whose header is then typed over. */
  insertTableColumnAt(sheetId: string, box: Box): boolean {
    const sheet = this.model.sheet(sheetId);
    const table = sheet.tables.find((each) => intersection(each.box, box));
    if (!table || !this.edits.changeable(sheetId)) return false;
    return this.attempt(() => {
      addTableColumn(this.model, sheet, table, box.column - table.box.column);
      const column = { ...table.box, column: box.column, columns: 1 };
      this.model.onEvent({ kind: 'changed', sheetId, box: column, changeType: 'ColumnInserted', single: false });
    });
  }

  deleteTableColumnAt(sheetId: string, box: Box): boolean {
    const sheet = this.model.sheet(sheetId);
    const table = sheet.tables.find((each) => intersection(each.box, box));
    if (!table || !this.edits.changeable(sheetId)) return false;
    const column = { ...table.box, column: box.column, columns: 1 };
    return this.attempt(() => {
      deleteTableColumn(this.model, sheet, table, box.column - table.box.column);
      this.model.onEvent({ kind: 'changed', sheetId, box: column, changeType: 'ColumnDeleted', single: false });
    });
  }

  convertTableAt(sheetId: string, box: Box): boolean {
    const sheet = this.model.sheet(sheetId);
    const table = sheet.tables.find((each) => intersection(each.box, box));
    if (!table || !this.edits.changeable(sheetId)) return false;
    return this.attempt(() => convertToRange(this.model, sheet, table));
  }

  mergeAt(sheetId: string, box: Box): boolean {
    const sheet = this.model.sheet(sheetId);
    if (!this.edits.changeable(sheetId)) return false;
    if (sheet.tables.some((table) => intersection(table.box, box))) {
      this.refuse({ title: 'Microsoft Excel', message: 'ผสานเซลล์ในตารางไม่ได้\nCells in a table can’t be merged.' });
      return false;
    }
    mergeBox(this.model, sheet, box);
    this.grid.flush();
    return true;
  }

  #editsOf(model: WorkbookModel): UserEdits {
    return new UserEdits(
      model,
      this.grid,
      (refusal) => this.refuse(refusal),
      () => this.conditions.now,
    );
  }

  #attach(model: WorkbookModel): void {
    model.onEvent = (event: HostEvent) => {
      if (event.kind === 'activated') this.#selected(event.sheetId, cellBox(0, 0), false);
      for (const pane of this.#panes) pane.tell(event);
    };
  }

  #selected(sheetId: string, box: Box, tell = true): void {
    const before = this.desk.selection;
    if (before.sheetId === sheetId && sameBox(before.box, box)) return;
    this.desk.selection = { sheetId, box };
    this.#change({ selection: this.desk.selection });
    if (tell) this.model.onEvent({ kind: 'selection', sheetId, box });
  }

  #handlers(): ConstructorParameters<typeof GridPeople>[1] {
    const selection = () => this.desk.selection;
    return {
      typed: (sheetId, row, column, text) => void this.edits.type(sheetId, row, column, text),
      pasted: (rows) => this.edits.paste(selection().sheetId, selection().box, rows),
      cleared: (sheetId, box) => this.edits.clear(sheetId, box),
      filled: (sheetId, source, target) => this.edits.fill(sheetId, source, target),
      filledDown: () => this.edits.fillDown(selection().sheetId, selection().box),
      undone: () => this.edits.undo(),
      redone: () => this.edits.redo(),
      selected: (sheetId, box) => this.#selected(sheetId, box),
      activated: (sheetId) => {
        if (this.model.findSheet(sheetId)) this.model.activate(sheetId);
      },
      strayed: () => this.grid.showActive(),
      sheetAdded: () => this.attempt(() => this.model.activate(this.model.addSheet().id)),
      sheetRenamed: (sheetId, name) => this.attempt(() => this.model.renameSheet(sheetId, name)),
      sheetCopied: (sheetId) => this.copySheet(sheetId),
      sheetDeleted: (sheetId) => this.attempt(() => this.model.deleteSheet(sheetId)),
      sheetMoved: (sheetId, position) => this.attempt(() => this.model.move(sheetId, position)),
      resized: (sheetId, what, sizes) => {
        const sheet = this.model.sheet(sheetId);
        Object.assign(what === 'rows' ? sheet.rowHeights : sheet.columnWidths, sizes);
        this.grid.onDrawn();
      },
      lacking: (what) => this.loud(`The grid's "${what}" is not in the workbench`),
    };
  }

  #change(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

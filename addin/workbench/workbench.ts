/** The stand-in Excel as a whole: one open workbook, its grid, the panes beside it, the conditions, the counters. The page only shows it. */

import { ConditionSwitches } from './conditions.ts';
import { cellBox, sameBoxes } from './document/boxes.ts';
import type { Box, WorkbookDocument } from './document/document.ts';
import { ExcelError } from './document/excel-error.ts';
import { newDocument } from './document/new-document.ts';
import { UndoStack } from './document/undo-stack.ts';
import { type HostEvent, WorkbookModel } from './document/workbook-model.ts';
import { Grid } from './grid/grid.ts';
import { GridPeople } from './grid/grid-people.ts';
import { startUniver } from './grid/grid-univer.ts';
import { type ExcelAlert, UserEdits } from './grid/user-edits.ts';
import { type Desk, type Selection, selectionOf } from './objects/session.ts';
import { PaneConnection } from './protocol/connection.ts';
import { type Counters, countBatch, newCounters } from './protocol/counters.ts';
import { NextFailures } from './protocol/next-failures.ts';
import type { PaneEntry } from './protocol/pane-focus.ts';
import { SheetDeeds } from './sheet-deeds.ts';

/** What the page shows beside grid and panes. A new object at every change. */
export type WorkbenchState = {
  title: string;
  refusal: ExcelAlert | null;
  loud: readonly string[];
  counters: Counters;
  selection: Selection;
  /** The pages of the print preview, while it is open. */
  preview: HTMLElement | null;
  /** Goes up with every opened document: the panes start anew. */
  opened: number;
};

export class Workbench {
  readonly conditions: ConditionSwitches;
  readonly failures = new NextFailures();
  readonly grid: Grid;
  readonly people: GridPeople;
  readonly desk: Desk;
  readonly deeds: SheetDeeds;
  #edits: UserEdits;
  #state: WorkbenchState;
  #unsaved = false;
  readonly #panes = new Set<PaneConnection>();
  readonly #remembered = new Map<string, Box[]>();
  readonly #listeners = new Set<() => void>();

  constructor(container: HTMLElement, query: URLSearchParams) {
    this.conditions = new ConditionSwitches(query);
    const model = new WorkbookModel(newDocument('สมุดงาน1'));
    this.grid = new Grid(startUniver(container, query.get('theme') === 'dark'), model);
    this.desk = {
      model,
      grid: this.grid,
      selection: selectionOf(model.document.activeSheetId, [cellBox(0, 0)]),
      conditions: this.conditions,
      undo: new UndoStack(),
      hears: new Set(),
      select: ({ sheetId, box }) => this.select(sheetId, [box]),
      selectChart: (chartId) => this.selectChart(chartId),
    };
    this.#edits = this.#editsOf(model);
    this.#state = {
      title: model.document.title,
      refusal: null,
      loud: [],
      counters: newCounters(),
      selection: this.desk.selection,
      preview: null,
      opened: 0,
    };
    this.grid.onTouched = (change) => {
      if (change.kind !== 'active') this.#unsaved = true;
      for (const hear of this.desk.hears) hear(change);
    };
    this.deeds = new SheetDeeds(this);
    this.people = new GridPeople(this.grid, this.#handlers());
    this.#attach(model);
  }

  get model(): WorkbookModel {
    return this.desk.model;
  }

  get edits(): UserEdits {
    return this.#edits;
  }

  /** Whether something has been changed since the workbook was opened or saved. */
  get unsaved(): boolean {
    return this.#unsaved;
  }

  saved(): void {
    this.#unsaved = false;
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
    const selection = selectionOf(document.activeSheetId, [cellBox(0, 0)]);
    this.#change({ selection });
    this.#remembered.clear();
    const model = new WorkbookModel(document);
    this.desk.model = model;
    this.desk.selection = selection;
    this.desk.undo.clear();
    this.#unsaved = false;
    this.#edits = this.#editsOf(model);
    this.grid.open(model);
    this.#attach(model);
    this.#change({
      title: document.title,
      selection,
      opened: this.#state.opened + 1,
      refusal: null,
    });
  }

  connect(frame: HTMLIFrameElement): PaneConnection {
    const host = {
      desk: this.desk,
      conditions: this.conditions,
      failures: this.failures,
      count: (batch: Parameters<typeof countBatch>[1]) =>
        this.#change({ counters: countBatch(this.#state.counters, batch) }),
      loud: (message: string) => this.loud(message),
      isEditing: () => this.people.isEditing(),
      paneLeft: () => this.grid.focus(),
    };
    const pane = new PaneConnection(host, frame);
    this.#panes.add(pane);
    return pane;
  }

  disconnect(pane: PaneConnection): void {
    pane.close();
    this.#panes.delete(pane);
  }

  /** From the grid into the pane that was opened last; false when none is open. */
  enterPane(entry: PaneEntry): boolean {
    const pane = [...this.#panes].at(-1);
    pane?.enter(entry);
    return pane !== undefined;
  }

  async idle(): Promise<void> {
    await Promise.all([...this.#panes].map((pane) => pane.idle()));
    await this.grid.settle();
  }

  /** Opens the print preview of the active worksheet. */
  async print(): Promise<void> {
    await this.idle();
    const { printPages } = await import('./print/pages.ts');
    this.#change({ preview: printPages(this.model.document, this.model.document.activeSheetId) });
  }

  endPreview(): void {
    this.#change({ preview: null });
    this.grid.focus();
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

  /** The last area gets the active cell. */
  select(sheetId: string, boxes: Box[]): void {
    this.model.activate(sheetId);
    this.grid.select(sheetId, boxes);
    this.#selected(selectionOf(sheetId, boxes));
  }

  /** A chart of the active worksheet, or none: the cells that were selected before are again. */
  selectChart(chartId: string | null): void {
    const { sheetId, boxes } = this.desk.selection;
    this.#selected(selectionOf(sheetId, boxes, chartId), false);
  }

  undo(): void {
    this.desk.undo.undo();
  }

  redo(): void {
    this.desk.undo.redo();
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

  #editsOf(model: WorkbookModel): UserEdits {
    return new UserEdits(
      model,
      this.grid,
      this.desk.undo,
      (refusal) => this.refuse(refusal),
      () => this.conditions.now,
    );
  }

  #attach(model: WorkbookModel): void {
    model.onEvent = (event: HostEvent) => {
      if (event.kind === 'activated') {
        // What hangs on a cell finds its worksheet shown.
        this.grid.flush();
        this.#selected(this.#selectionOn(event.sheetId), false);
      }
      for (const pane of this.#panes) pane.tell(event);
    };
  }

  /** Each worksheet keeps what is selected on it while another is in front. */
  #selectionOn(sheetId: string): Selection {
    return selectionOf(sheetId, this.#remembered.get(sheetId) ?? [cellBox(0, 0)]);
  }

  #selected(selection: Selection, tell = true): void {
    const before = this.desk.selection;
    const { sheetId, boxes, chartId } = selection;
    const sameCells = before.sheetId === sheetId && sameBoxes(before.boxes, boxes);
    if (sameCells && before.chartId === chartId) return;
    this.desk.selection = selection;
    this.#remembered.set(sheetId, boxes);
    this.#change({ selection });
    if (tell && !sameCells) this.model.onEvent({ kind: 'selection', sheetId, boxes });
  }

  #handlers(): ConstructorParameters<typeof GridPeople>[1] {
    const selection = () => this.desk.selection;
    return {
      typed: (sheetId, row, column, text) => void this.edits.type(sheetId, row, column, text),
      pasted: (rows) => this.edits.paste(selection().sheetId, selection().box, rows),
      cleared: (sheetId, box) => this.edits.clear(sheetId, box),
      filled: (sheetId, source, target) => this.edits.fill(sheetId, source, target),
      filledDown: () => this.edits.fillDown(selection().sheetId, selection().box),
      undone: () => this.undo(),
      redone: () => this.redo(),
      selected: (sheetId, boxes) => this.#selected(selectionOf(sheetId, boxes)),
      activated: (sheetId) => {
        if (this.model.findSheet(sheetId)) this.attempt(() => this.model.activate(sheetId));
      },
      strayed: () => this.grid.showActive(),
      sheetAdded: () => this.attempt(() => this.model.activate(this.model.addSheet().id)),
      sheetRenamed: (sheetId, name) => this.attempt(() => this.model.renameSheet(sheetId, name)),
      sheetCopied: (sheetId) => this.deeds.copySheet(sheetId),
      sheetDeleted: (sheetId) => this.deeds.deleteSheet(sheetId),
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

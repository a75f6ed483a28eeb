/** `window.workbench`: what tests and the page's own panel drive the stand-in Excel by. Sheets by name, places in A1. */

import type { Conditions } from '../conditions.ts';
import { boxToA1, parseA1 } from '../document/a1.ts';
import { WHOLE_SHEET } from '../document/boxes.ts';
import { readTsv } from '../document/clipboard-text.ts';
import type { Box, WorkbookDocument } from '../document/document.ts';
import { typeRemotely } from '../grid/remote-edit.ts';
import { readBlock, shownValue } from '../objects/ranges/range-values.ts';
import type { Counters } from '../protocol/counters.ts';
import type { DocumentedError } from '../protocol/documented-errors.ts';
import type { Workbench } from '../workbench.ts';

export type WorkbenchDriver = {
  /** A copy of the open workbook, once its formulas are calculated. */
  document(): Promise<WorkbookDocument>;
  open(document: WorkbookDocument): void;
  counters(): Counters;
  resetCounters(): void;
  /** Resolves when pending batches are answered and the engine has calculated. */
  idle(): Promise<void>;
  /** What cells show, once formulas are calculated. */
  read(sheetName: string, a1: string): Promise<(string | number | boolean)[][]>;
  /** One area or several, `A1,C3`. */
  select(sheetName: string, a1: string): void;
  selectAll(sheetName: string): void;
  /** Brings the worksheet up and selects a chart on it, by its name; Escape leaves it. */
  selectChart(sheetName: string, chartName: string): void;
  /** What is selected now, in A1; of a chart its name. */
  selection(): string;
  /** The following do what a person would; false when Excel would have refused. */
  type(sheetName: string, a1: string, text: string): Promise<boolean>;
  choose(sheetName: string, a1: string, text: string): Promise<boolean>;
  /** What somebody else types who has the same workbook open. */
  remote(sheetName: string, a1: string, text: string): Promise<boolean>;
  paste(sheetName: string, a1: string, tsv: string): boolean;
  fillDown(sheetName: string, a1: string): boolean;
  clear(sheetName: string, a1: string): boolean;
  undo(): void;
  redo(): void;
  /** How many steps can be undone. */
  undoable(): number;
  /** Switches what differs between builds, machines and moments. */
  conditions(change: Partial<Conditions>): void;
  addSheet(name?: string): void;
  /** Copies a worksheet behind itself and brings the copy up, as a person does by its tab. */
  copySheet(sheetName: string): boolean;
  deleteSheet(sheetName: string): boolean;
  protect(sheetName: string, password?: string): Promise<void>;
  unprotect(sheetName: string, password?: string): Promise<boolean>;
  /** Review › Protect Workbook, and off again; without a password. */
  protectStructure(isOn: boolean): void;
  insertTableColumn(sheetName: string, a1: string): boolean;
  deleteTableColumn(sheetName: string, a1: string): boolean;
  convertTable(sheetName: string, a1: string): boolean;
  merge(sheetName: string, a1: string): boolean;
  /** By the header button of the table's column that the place is in. */
  sortTable(sheetName: string, a1: string, ascending: boolean): Promise<boolean>;
  /** Leaves the rows that show one of the texts; null shows all again. */
  filterTable(sheetName: string, a1: string, values: string[] | null): Promise<boolean>;
  /** The refusal Excel's message box shows now. */
  refusal(): { title: string; message: string } | null;
  dismiss(): void;
  /**
   * The next calls of a member (`Range.merge`; `Range`: any of the class; nothing: any call) fail with a documented error. A
   * failing call ends its batch; what ran before it stays done.
   */
  failNext(code: DocumentedError, times?: number, member?: string): void;
  /** How many ordered failures have not happened; they are called off. */
  cancelFailures(): number;
  /** What was asked for and is lacking. */
  loud(): readonly string[];
  pane(open: boolean): void;
  secondPane(open: boolean): void;
};

declare global {
  interface Window {
    workbench?: WorkbenchDriver;
  }
}

export type PaneSwitches = { pane(open: boolean): void; secondPane(open: boolean): void };

export function makeDriver(workbench: Workbench, panes: PaneSwitches): WorkbenchDriver {
  const place = (sheetName: string, a1: string): [string, Box] => {
    const box = parseA1(a1);
    if (!box) throw new Error(`"${a1}" is not an address`);
    return [workbench.model.sheet(sheetName).id, box];
  };
  return {
    document: async () => {
      await workbench.grid.settle();
      return structuredClone(workbench.model.document);
    },
    open: (document) => workbench.open(structuredClone(document)),
    counters: () => workbench.state.counters,
    resetCounters: () => workbench.resetCounters(),
    idle: () => workbench.idle(),
    read: async (sheetName, a1) => {
      await workbench.grid.settle();
      const [sheetId, box] = place(sheetName, a1);
      return readBlock(workbench.model.sheet(sheetId), box, shownValue) ?? [];
    },
    select: (sheetName, a1) => {
      const boxes = a1.split(',').map((area) => place(sheetName, area)[1]);
      workbench.select(workbench.model.sheet(sheetName).id, boxes);
    },
    selectAll: (sheetName) => workbench.select(workbench.model.sheet(sheetName).id, [WHOLE_SHEET]),
    selectChart: (sheetName, chartName) => {
      const sheet = workbench.model.sheet(sheetName);
      const chart = sheet.charts.find(({ name }) => name === chartName);
      if (!chart) throw new Error(`no chart "${chartName}"`);
      workbench.model.activate(sheet.id);
      workbench.grid.flush();
      workbench.selectChart(chart.id);
    },
    selection: () => {
      const { boxes, chartId } = workbench.desk.selection;
      return chartId === null ? boxes.map((box) => boxToA1(box)).join(',') : workbench.model.chart(chartId).chart.name;
    },
    type: (sheetName, a1, text) => {
      const [sheetId, box] = place(sheetName, a1);
      return workbench.edits.type(sheetId, box.row, box.column, text);
    },
    remote: (sheetName, a1, text) => {
      const [sheetId, { row, column }] = place(sheetName, a1);
      return typeRemotely(workbench.model, workbench.grid, { sheetId, row, column }, text);
    },
    choose: (sheetName, a1, text) => {
      const [sheetId, box] = place(sheetName, a1);
      return workbench.edits.choose(sheetId, box.row, box.column, text);
    },
    paste: (sheetName, a1, tsv) => workbench.edits.paste(...place(sheetName, a1), readTsv(tsv)),
    fillDown: (sheetName, a1) => workbench.edits.fillDown(...place(sheetName, a1)),
    clear: (sheetName, a1) => workbench.edits.clear(...place(sheetName, a1)),
    undo: () => workbench.undo(),
    redo: () => workbench.redo(),
    undoable: () => workbench.desk.undo.size,
    conditions: (change) => workbench.conditions.set(change),
    addSheet: (name) => void workbench.attempt(() => workbench.model.addSheet(name)),
    copySheet: (sheetName) => workbench.deeds.copySheet(workbench.model.sheet(sheetName).id),
    deleteSheet: (sheetName) => workbench.deeds.deleteSheet(workbench.model.sheet(sheetName).id),
    protect: (sheetName, password = '') => workbench.deeds.protect(workbench.model.sheet(sheetName).id, password),
    unprotect: (sheetName, password = '') => workbench.deeds.unprotect(workbench.model.sheet(sheetName).id, password),
    protectStructure: (isOn) => workbench.deeds.protectStructure(isOn),
    insertTableColumn: (sheetName, a1) => workbench.deeds.insertTableColumnAt(...place(sheetName, a1)),
    deleteTableColumn: (sheetName, a1) => workbench.deeds.deleteTableColumnAt(...place(sheetName, a1)),
    convertTable: (sheetName, a1) => workbench.deeds.convertTableAt(...place(sheetName, a1)),
    merge: (sheetName, a1) => workbench.deeds.mergeAt(...place(sheetName, a1)),
    sortTable: (sheetName, a1, ascending) => workbench.edits.sort(...place(sheetName, a1), ascending),
    filterTable: (sheetName, a1, values) => workbench.edits.filter(...place(sheetName, a1), values),
    refusal: () => workbench.state.refusal,
    dismiss: () => workbench.refuse(null),
    failNext: (code, times, member) => workbench.failures.order(code, times, member),
    cancelFailures: () => workbench.failures.cancel(),
    loud: () => workbench.state.loud,
    ...panes,
  };
}

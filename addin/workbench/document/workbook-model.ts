/**
 * The open workbook: the document, questions about it, and the changes that touch more than one cell's content.
 * It tells the grid what to draw again and the connection what happened; it knows neither of them.
 */

import { quoteSheet } from './a1.ts';
import { sameBox, WHOLE_SHEET } from './boxes.ts';
import { forEachCell } from './cells.ts';
import type { Chart } from './chart-document.ts';
import type { Box, CellValue, SheetDocument, Table, WorkbookDocument } from './document.ts';
import { accessDenied, invalidArgument, itemNotFound } from './excel-error.ts';
import { newId, newSheet } from './new-document.ts';
import { findTable, renameSheetIn } from './structured-references.ts';

export type SheetAspect = 'rows' | 'columns' | 'merges' | 'frozen' | 'gridlines' | 'tab' | 'conditions' | 'charts';

export type ModelChange =
  | { kind: 'cells'; sheetId: string; box: Box; content: boolean }
  | { kind: 'sheet'; sheetId: string; aspect: SheetAspect }
  | { kind: 'sheets' }
  | { kind: 'active' }
  /** Tables, names or sheet names changed: formulas may mean other cells now. */
  | { kind: 'meanings' };

export type HostEvent =
  | {
      kind: 'changed';
      sheetId: string;
      box: Box;
      changeType: 'RangeEdited' | 'ColumnDeleted' | 'ColumnInserted';
      /** Somebody else's, in a workbook that several have open. */
      remote?: boolean;
      /** The pane whose add-in has done it. */
      writer?: unknown;
      before?: CellValue;
      after?: CellValue;
      single: boolean;
    }
  | { kind: 'activated'; sheetId: string }
  | { kind: 'selection'; sheetId: string; boxes: Box[] }
  | { kind: 'clicked' | 'rowsSorted'; sheetId: string; box: Box };

export class WorkbookModel {
  readonly document: WorkbookDocument;
  onChange: (change: ModelChange) => void = () => undefined;
  onEvent: (event: HostEvent) => void = () => undefined;

  constructor(document: WorkbookDocument) {
    this.document = document;
  }

  findSheet(key: string): SheetDocument | undefined {
    const wanted = key.toLowerCase();
    return this.document.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }

  sheet(key: string): SheetDocument {
    const sheet = this.findSheet(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  activeSheet(): SheetDocument {
    return this.sheet(this.document.activeSheetId);
  }

  table(key: string): { sheet: SheetDocument; table: Table } {
    const found = findTable(this.document, key);
    if (!found) throw itemNotFound();
    return found;
  }

  hasFormulas(): boolean {
    return this.document.sheets.some((sheet) => {
      for (const row of Object.values(sheet.cells)) {
        for (const cell of Object.values(row)) if (cell.formula !== undefined) return true;
      }
      return false;
    });
  }

  cellsChanged(sheetId: string, box: Box, content: boolean): void {
    this.onChange({ kind: 'cells', sheetId, box, content });
  }

  sheetChanged(sheetId: string, aspect: SheetAspect): void {
    this.onChange({ kind: 'sheet', sheetId, aspect });
  }

  meaningsChanged(): void {
    this.onChange({ kind: 'meanings' });
  }

  /** A table's cells, box or names are others now; `before` is where it stood. */
  tableChanged(sheetId: string, table: Table, before?: Box): void {
    this.cellsChanged(sheetId, table.box, true);
    if (before && !sameBox(before, table.box)) this.cellsChanged(sheetId, before, false);
    this.meaningsChanged();
  }

  /** Runs what every chart refers to through `change`: it stands in the chart as a formula writes it. */
  rewriteCharts(change: (reference: string, sheet: SheetDocument) => string): void {
    for (const sheet of this.document.sheets) {
      for (const series of sheet.charts.flatMap((chart) => chart.series)) {
        for (const part of ['name', 'values', 'categories'] as const) {
          if (series[part].startsWith('=')) series[part] = change(series[part], sheet);
        }
      }
    }
  }

  chart(id: string): { sheet: SheetDocument; chart: Chart } {
    for (const sheet of this.document.sheets) {
      const chart = sheet.charts.find((each) => each.id === id);
      if (chart) return { sheet, chart };
    }
    throw itemNotFound();
  }

  /** Runs every formula of the workbook, its names included, through `change`. */
  rewriteFormulas(change: (formula: string, sheet: SheetDocument, row: number, column: number) => string): void {
    for (const sheet of this.document.sheets) {
      forEachCell(sheet, WHOLE_SHEET, (row, column, cell) => {
        if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet, row, column);
      });
    }
  }

  addSheet(name?: string): SheetDocument {
    this.#assertStructure();
    const chosen = name ?? this.#freeName();
    this.#checkName(chosen);
    const sheet = newSheet(newId(), chosen);
    this.document.sheets.push(sheet);
    this.onChange({ kind: 'sheets' });
    return sheet;
  }

  /** Puts a worksheet that is made already behind another one. */
  insertSheet(sheet: SheetDocument, behind: string): void {
    this.#assertStructure();
    const { sheets } = this.document;
    sheets.splice(sheets.findIndex(({ id }) => id === behind) + 1, 0, sheet);
    this.onChange({ kind: 'sheets' });
    this.meaningsChanged();
  }

  deleteSheet(sheetId: string): void {
    this.#assertStructure();
    const { document } = this;
    const sheet = this.sheet(sheetId);
    const visible = document.sheets.filter((each) => each.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet)
      throw invalidArgument('A workbook must keep one visible worksheet.');
    const next = visible.find((each) => each !== sheet);
    if (document.activeSheetId === sheetId && next) this.activate(next.id);
    document.sheets.splice(document.sheets.indexOf(sheet), 1);
    document.names = document.names.filter((name) => name.sheetId !== sheetId);
    const gone = `${quoteSheet(sheet.name)}!`.toLowerCase();
    for (const name of document.names) {
      if (name.reference.toLowerCase().includes(gone)) name.reference = '=#REF!';
    }
    this.rewriteCharts((reference) => (reference.toLowerCase().includes(gone) ? '=#REF!' : reference));
    this.onChange({ kind: 'sheets' });
    this.meaningsChanged();
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.name;
    if (before === name) return;
    this.#assertStructure();
    this.#checkName(name, sheet);
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
    for (const each of this.document.names) each.reference = renameSheetIn(each.reference, before, name);
    this.rewriteCharts((reference) => renameSheetIn(reference, before, name));
    this.onChange({ kind: 'sheets' });
    this.meaningsChanged();
  }

  activate(sheetId: string): void {
    const { document } = this;
    if (document.activeSheetId === sheetId) return;
    if (this.sheet(sheetId).visibility !== 'Visible') throw invalidArgument('A hidden worksheet cannot be activated.');
    document.activeSheetId = sheetId;
    this.onChange({ kind: 'active' });
    this.onEvent({ kind: 'activated', sheetId });
  }

  setVisibility(sheetId: string, visibility: SheetDocument['visibility']): void {
    this.#assertStructure();
    const sheet = this.sheet(sheetId);
    const others = this.document.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
    const next = others[0];
    if (visibility !== 'Visible' && !next) throw invalidArgument('A workbook must keep one visible worksheet.');
    if (visibility !== 'Visible' && next && this.document.activeSheetId === sheetId) this.activate(next.id);
    sheet.visibility = visibility;
    this.onChange({ kind: 'sheets' });
  }

  move(sheetId: string, position: number): void {
    this.#assertStructure();
    const { sheets } = this.document;
    const sheet = this.sheet(sheetId);
    if (position < 0 || position >= sheets.length) throw invalidArgument();
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position, 0, sheet);
    this.onChange({ kind: 'sheets' });
  }

  #assertStructure(): void {
    if (this.document.structureProtected) throw accessDenied();
  }

  #freeName(): string {
    let number = this.document.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  #checkName(name: string, own?: SheetDocument): void {
    const bad = name.trim() === '' || [...name].length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name);
    if (bad) throw invalidArgument(`"${name}" is not a valid worksheet name.`);
    const taken = this.findSheet(name);
    if (taken && taken !== own) {
      throw Object.assign(invalidArgument('A resource with the same name or identifier already exists.'), {
        code: 'ItemAlreadyExists',
      });
    }
  }
}

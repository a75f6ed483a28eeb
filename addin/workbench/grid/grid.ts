/**
 * The Univer adapter: shows a workbook model, keeps up with its changes, and brings calculated values back into it.
 * Changes are gathered and drawn at once by `flush`, so a batch of an add-in costs one pass whatever it touched.
 */

import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  LocaleType,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { cellBox, intersection, WHOLE_SHEET } from '../document/boxes.ts';
import { cellAt, forEachCell } from '../document/cells.ts';
import type { Box, CellValue, SheetDocument } from '../document/document.ts';
import { toA1 } from '../document/structured-references.ts';
import type { ModelChange, SheetAspect, WorkbookModel } from '../document/workbook-model.ts';
import { type CellResults, GridCalculation, SET_VALUES } from './grid-calculation.ts';
import { evaluatedValue, workbookValue } from './grid-cell.ts';
import { GridCells } from './grid-cells.ts';
import { type DirtyBoxes, GridChanges } from './grid-changes.ts';
import { syncConditionalFormats } from './grid-conditions.ts';
import { drawShape, gridRange } from './grid-shape.ts';
import { activateSheet, emptySheet, growTo, syncSheets } from './grid-sheets.ts';
import { createUnit, type Engine } from './grid-univer.ts';

/** The open workbook on Univer's side. */
type Shown = { unit: Workbook; cells: GridCells };

export class Grid {
  readonly engine: Engine;
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #calculation: GridCalculation;
  readonly #changes = new GridChanges();
  #model: WorkbookModel;
  #shown: Shown | undefined;
  #unitId = '';
  /** Called at each change of the workbook. */
  onTouched: (change: ModelChange) => void = () => undefined;
  /** Called when something was drawn or calculated: what hangs over the grid may look otherwise now. */
  onDrawn: () => void = () => undefined;
  /** True while the host itself writes: what Univer then reports is not a person's doing. */
  #hosting = 0;
  #rearranging = false;

  constructor(engine: Engine, model: WorkbookModel) {
    this.engine = engine;
    this.#model = model;
    this.#injector = engine.univer.__getInjector();
    this.#commands = this.#injector.get(ICommandService);
    this.#calculation = new GridCalculation({
      commands: this.#commands,
      onResults: (results) => this.#takeResults(results),
      calculateAll: () => engine.api.getFormula().executeCalculation(),
    });
    this.open(model);
  }

  get injector(): Injector {
    return this.#injector;
  }

  get unitId(): string {
    return this.#unitId;
  }

  get isHosting(): boolean {
    return this.#hosting > 0;
  }

  /**
   * True until the page's next task after sheets came or went: by itself, Univer then goes to a sheet that it has just been given, and to a
   * neighbour of one that went. A person's choice of a tab comes later, and looks the same.
   */
  get isRearranging(): boolean {
    return this.#rearranging;
  }

  open(model: WorkbookModel): void {
    this.#rearranges();
    this.asHost(() => {
      if (this.#shown) this.engine.api.disposeUnit(this.#unitId);
      this.#model = model;
      this.#changes.clear();
      this.#unitId = `wb-${crypto.randomUUID()}`;
      const { document } = model;
      createUnit(this.engine, {
        id: this.#unitId,
        name: document.title,
        appVersion: '0.25.1',
        locale: LocaleType.EN_US,
        styles: {},
        sheetOrder: document.sheets.map((sheet) => sheet.id),
        sheets: Object.fromEntries(document.sheets.map((sheet) => [sheet.id, emptySheet(sheet)])),
      });
      const unit = this.#injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(this.#unitId, UniverInstanceType.UNIVER_SHEET);
      this.#shown = unit ? { unit, cells: new GridCells(document, unit.getStyles()) } : undefined;
      for (const sheet of document.sheets) this.#changes.touchSheet(sheet);
      this.#changes.active = true;
      model.onChange = (change) => {
        this.#changes.accept(change);
        this.onTouched(change);
      };
      this.flush();
    });
  }

  asHost<T>(work: () => T): T {
    this.#hosting++;
    try {
      return work();
    } finally {
      this.#hosting--;
    }
  }

  run(id: string, params: object): boolean {
    return this.asHost(() => this.#commands.syncExecuteCommand(id, params));
  }

  /** Draws everything that changed since the last time. */
  flush(): void {
    this.asHost(() => {
      const changes = this.#changes;
      if (changes.sheets) this.#syncSheets();
      if (changes.meanings) this.#touchFormulas();
      changes.sheets = false;
      changes.meanings = false;
      for (const [sheetId, dirty] of changes.cells) {
        const sheet = this.#model.findSheet(sheetId);
        if (sheet) this.#drawCells(sheet, dirty);
      }
      changes.cells.clear();
      for (const [sheetId, aspects] of changes.aspects) {
        const sheet = this.#model.findSheet(sheetId);
        if (sheet) for (const aspect of aspects) this.#drawAspect(sheet, aspect);
      }
      changes.aspects.clear();
      if (changes.active) activateSheet(this, this.#model.document.activeSheetId);
      changes.active = false;
    });
    this.onDrawn();
  }

  /** Brings Univer back to the model's active sheet. */
  showActive(): void {
    const { activeSheetId } = this.#model.document;
    if (this.#shown?.unit.getActiveSheet(true)?.getSheetId() !== activeSheetId) activateSheet(this, activeSheetId);
  }

  /** Resolves when every formula's value in the model is right. */
  async settle(): Promise<void> {
    this.flush();
    await this.#calculation.done();
  }

  /** The value of a formula that stands in no cell, as seen from a sheet. */
  async evaluate(formula: string, at: { sheetId: string; row: number; column: number }): Promise<CellValue> {
    await this.settle();
    const a1 = toA1(this.#model.document, formula, at);
    const result = await this.engine.api
      .getFormula()
      .executeFormulas({ [this.#unitId]: { [at.sheetId]: { [at.row]: { [at.column]: [a1] } } } });
    return evaluatedValue(result);
  }

  /** The last area gets the active cell, and is seen. */
  select(sheetId: string, boxes: Box[]): void {
    this.flush();
    const worksheet = this.#shown?.unit.getSheetBySheetId(sheetId);
    // As far as the grid is drawn: Univer's status bar would add up 17,000 million cells of a whole worksheet.
    const drawn = { row: 0, column: 0, rows: worksheet?.getRowCount() ?? 0, columns: worksheet?.getColumnCount() ?? 0 };
    const ranges = boxes.map((box) => gridRange(intersection(box, drawn) ?? box));
    const range = ranges.at(-1);
    if (!range) return;
    this.run('sheet.operation.set-selections', {
      unitId: this.#unitId,
      subUnitId: sheetId,
      selections: ranges.map((each) => ({
        range: each,
        primary: each === range ? firstCell(each) : null,
        style: null,
      })),
    });
    // Only as far as needed to see it: the facade's scrollToCell puts the cell into the corner.
    if (sheetId === this.#model.document.activeSheetId) this.run('sheet.operation.scroll-to-range', { range });
  }

  /** The keyboard comes into the grid. */
  focus(): void {
    this.#injector.get(ILayoutService).focus();
  }

  #syncSheets(): void {
    if (!this.#shown) return;
    this.#rearranges();
    const added = syncSheets(this, this.#shown.unit, this.#model.document);
    for (const sheet of added) this.#changes.touchSheet(sheet);
  }

  #rearranges(): void {
    this.#rearranging = true;
    setTimeout(() => {
      this.#rearranging = false;
    });
  }

  /** After names or tables changed, cells whose formula now reads otherwise in A1 are written again. */
  #touchFormulas(): void {
    const { document } = this.#model;
    for (const sheet of document.sheets) {
      const matrix = this.#shown?.unit.getSheetBySheetId(sheet.id)?.getCellMatrix();
      forEachCell(sheet, WHOLE_SHEET, (row, column, cell) => {
        if (cell.formula === undefined) return;
        const now = toA1(document, cell.formula, { sheetId: sheet.id, row, column });
        if (matrix?.getValue(row, column)?.f !== now) this.#changes.touch(sheet.id, cellBox(row, column), true);
      });
      this.#changes.accept({ kind: 'sheet', sheetId: sheet.id, aspect: 'conditions' });
    }
  }

  #drawCells(sheet: SheetDocument, dirty: DirtyBoxes): void {
    const worksheet = this.#shown?.unit.getSheetBySheetId(sheet.id);
    if (!this.#shown || !worksheet) return;
    const values = this.#shown.cells.draw(worksheet, sheet, dirty);
    growTo(this, worksheet, [...dirty.content, ...dirty.looks]);
    const hasContent = Object.keys(values).length > 0;
    if (hasContent && this.#model.hasFormulas()) this.#calculation.await();
    this.run(SET_VALUES, { unitId: this.#unitId, subUnitId: sheet.id, cellValue: values });
  }

  #drawAspect(sheet: SheetDocument, aspect: SheetAspect): void {
    const worksheet = this.#shown?.unit.getSheetBySheetId(sheet.id);
    // Charts are drawn over the grid, not in it.
    if (!worksheet || aspect === 'charts') return;
    if (aspect === 'conditions') {
      syncConditionalFormats(this, this.#model.document, sheet);
      return;
    }
    const rows = { row: 0, column: 0, rows: lastKey(sheet.rowHeights) + 1, columns: 1 };
    growTo(this, worksheet, [...sheet.merges, rows]);
    drawShape(this, worksheet, sheet, aspect);
  }

  #takeResults(params: CellResults): void {
    const sheet = params.unitId === this.#unitId ? this.#model.findSheet(params.subUnitId) : undefined;
    if (!sheet || !params.cellValue) return;
    for (const [row, cells] of Object.entries(params.cellValue)) {
      for (const [column, result] of Object.entries(cells)) {
        const cell = cellAt(sheet, Number(row), Number(column));
        if (cell?.formula !== undefined) cell.value = workbookValue(result || null);
      }
    }
    this.onDrawn();
  }
}

function firstCell({ startRow, startColumn }: ReturnType<typeof gridRange>) {
  return {
    startRow,
    endRow: startRow,
    startColumn,
    endColumn: startColumn,
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
}

function lastKey(record: Record<number, unknown>): number {
  return Math.max(-1, ...Object.keys(record).map(Number));
}

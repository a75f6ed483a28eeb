/**
 * The Univer adapter: shows a workbook model, keeps up with its changes, and brings calculated values back into it.
 * Changes are gathered and drawn at once by `flush`, so a batch of an add-in costs one pass whatever it touched.
 */

import {
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorksheetData,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from './a1.ts';
import { intersection, union, WHOLE_SHEET } from './boxes.ts';
import { inheritedFormat, NO_FORMAT } from './cell-format.ts';
import { cellAt, forEachCell, usedBox } from './cells.ts';
import type { Box, CellFormat, CellValue, SheetDocument, Table } from './document.ts';
import { type CellResults, GridCalculation, type Matrix, SET_VALUES } from './grid-calculation.ts';
import { gridContent, tablePart, workbookValue } from './grid-cell.ts';
import { syncConditionalFormats } from './grid-conditions.ts';
import { drawShape, gridRange, pixels } from './grid-shape.ts';
import { DEFAULT_STYLE, gridStyle, type TablePart } from './grid-style.ts';
import { createUnit, type Engine } from './grid-univer.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './new-document.ts';
import { toA1 } from './structured-references.ts';
import { type TableLook, tableLook } from './table-look.ts';
import type { ModelChange, SheetAspect, WorkbookModel } from './workbook-model.ts';

type Dirty = { content: Box[]; looks: Box[] };

export class Grid {
  readonly engine: Engine;
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  #model: WorkbookModel;
  #unit: Workbook | undefined;
  #unitId = '';
  #dirty = new Map<string, Dirty>();
  #aspects = new Map<string, Set<SheetAspect>>();
  #sheetsDirty = false;
  #activeDirty = false;
  #meaningsDirty = false;
  /** True while the host itself writes: what Univer then reports is not a person's doing. */
  #hosting = 0;
  readonly #calculation: GridCalculation;
  /** Univer's id of each look, found by the shared format object. */
  #styles = new Map<string, WeakMap<CellFormat, string>>();

  constructor(engine: Engine, model: WorkbookModel) {
    this.engine = engine;
    this.#model = model;
    this.#injector = engine.univer.__getInjector();
    this.#commands = this.#injector.get(ICommandService);
    this.#calculation = new GridCalculation(this.#commands, (results) => this.#takeResults(results));
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

  open(model: WorkbookModel): void {
    this.asHost(() => {
      if (this.#unit) this.engine.api.disposeUnit(this.#unitId);
      this.#model = model;
      this.#styles.clear();
      this.#dirty.clear();
      this.#aspects.clear();
      this.#sheetsDirty = false;
      this.#activeDirty = false;
      this.#meaningsDirty = false;
      this.#unitId = `wb-${crypto.randomUUID()}`;
      const { document } = model;
      createUnit(this.engine, {
        id: this.#unitId,
        name: document.title,
        appVersion: '0.25.1',
        locale: LocaleType.EN_US,
        styles: {},
        sheetOrder: document.sheets.map((sheet) => sheet.id),
        sheets: Object.fromEntries(document.sheets.map((sheet) => [sheet.id, this.#emptySheet(sheet)])),
      });
      this.#unit =
        this.#injector.get(IUniverInstanceService).getUnit<Workbook>(this.#unitId, UniverInstanceType.UNIVER_SHEET) ??
        undefined;
      for (const sheet of document.sheets) this.#touchSheet(sheet);
      this.#activeDirty = true;
      model.onChange = (change) => this.#accept(change);
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
      if (this.#sheetsDirty) this.#syncSheets();
      if (this.#meaningsDirty) this.#touchFormulas();
      this.#sheetsDirty = false;
      this.#meaningsDirty = false;
      for (const [sheetId, dirty] of this.#dirty) {
        const sheet = this.#model.findSheet(sheetId);
        if (sheet) this.#drawCells(sheet, dirty);
      }
      this.#dirty.clear();
      for (const [sheetId, aspects] of this.#aspects) {
        const sheet = this.#model.findSheet(sheetId);
        if (sheet) for (const aspect of aspects) this.#drawAspect(sheet, aspect);
      }
      this.#aspects.clear();
      if (this.#activeDirty) {
        this.run('sheet.operation.set-worksheet-active', {
          unitId: this.#unitId,
          subUnitId: this.#model.document.activeSheetId,
        });
      }
      this.#activeDirty = false;
    });
  }

  /** Brings Univer back to the model's active sheet. */
  showActive(): void {
    const { activeSheetId } = this.#model.document;
    if (this.#unit?.getActiveSheet(true)?.getSheetId() === activeSheetId) return;
    this.run('sheet.operation.set-worksheet-active', { unitId: this.#unitId, subUnitId: activeSheetId });
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
    const cell = firstResult(result);
    return cell === null || typeof cell !== 'object' ? (cell as CellValue) : workbookValue(cell as ICellData);
  }

  select(sheetId: string, box: Box): void {
    this.flush();
    const range = gridRange(box);
    this.run('sheet.operation.set-selections', {
      unitId: this.#unitId,
      subUnitId: sheetId,
      selections: [
        {
          range,
          primary: {
            startRow: range.startRow,
            endRow: range.startRow,
            startColumn: range.startColumn,
            endColumn: range.startColumn,
            actualRow: range.startRow,
            actualColumn: range.startColumn,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
    // Only as far as needed to see it: the facade's scrollToCell puts the cell into the corner.
    if (sheetId === this.#model.document.activeSheetId) this.run('sheet.operation.scroll-to-range', { range });
  }

  #accept(change: ModelChange): void {
    if (change.kind === 'sheets') this.#sheetsDirty = true;
    else if (change.kind === 'active') this.#activeDirty = true;
    else if (change.kind === 'meanings') this.#meaningsDirty = true;
    else if (change.kind === 'cells') this.#touch(change.sheetId, change.box, change.content);
    else {
      const aspects = this.#aspects.get(change.sheetId) ?? new Set();
      this.#aspects.set(change.sheetId, aspects.add(change.aspect));
    }
  }

  #touch(sheetId: string, box: Box, content: boolean): void {
    const dirty = this.#dirty.get(sheetId) ?? { content: [], looks: [] };
    this.#dirty.set(sheetId, dirty);
    add(content ? dirty.content : dirty.looks, box);
  }

  #touchSheet(sheet: SheetDocument): void {
    const used = usedBox(sheet, false);
    if (used)
      this.#touch(
        sheet.id,
        sheet.tables.reduce((box, table) => union(box, table.box), used),
        true,
      );
    this.#aspects.set(
      sheet.id,
      new Set<SheetAspect>(['rows', 'columns', 'merges', 'frozen', 'gridlines', 'tab', 'conditions']),
    );
  }

  /** After names or tables changed, cells whose formula now reads otherwise in A1 are written again. */
  #touchFormulas(): void {
    for (const sheet of this.#model.document.sheets) {
      const matrix = this.#unit?.getSheetBySheetId(sheet.id)?.getCellMatrix();
      forEachCell(sheet, WHOLE_SHEET, (row, column, cell) => {
        if (cell.formula === undefined) return;
        const now = toA1(this.#model.document, cell.formula, { sheetId: sheet.id, row, column });
        if (matrix?.getValue(row, column)?.f !== now) this.#touch(sheet.id, { row, column, rows: 1, columns: 1 }, true);
      });
      this.#accept({ kind: 'sheet', sheetId: sheet.id, aspect: 'conditions' });
    }
  }

  #drawCells(sheet: SheetDocument, dirty: Dirty): void {
    const worksheet = this.#unit?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const matrix = worksheet.getCellMatrix();
    const looks = sheet.tables.map((table) => ({ table, look: tableLook(table) }));
    const values: Matrix = {};
    const drawn = (box: Box, content: boolean) => {
      const area = this.#drawable(sheet, box, matrix.getLength());
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = cellAt(sheet, row, column);
          const style = this.#styleId(sheet, row, column, cell?.format, looks);
          const before = matrix.getValue(row, column);
          if (!cell && !before && !style) continue;
          // The look goes straight into the matrix: Univer's own merging of styles costs seconds for a big block.
          if (before) {
            if (style) before.s = style;
            else delete before.s;
          } else if (style) matrix.setValue(row, column, { s: style });
          if (content) {
            const line = values[row] ?? {};
            values[row] = line;
            line[column] = gridContent(this.#model.document, sheet, row, column, cell);
          }
        }
      }
    };
    for (const box of dirty.looks) drawn(box, false);
    for (const box of dirty.content) drawn(box, true);
    this.#growTo(sheet, [...dirty.content, ...dirty.looks]);
    const hasContent = Object.keys(values).length > 0;
    if (hasContent && this.#model.hasFormulas()) this.#calculation.await();
    this.run(SET_VALUES, { unitId: this.#unitId, subUnitId: sheet.id, cellValue: hasContent ? values : {} });
  }

  /** Whole columns and sheets only as far as something is, or was, there. */
  #drawable(sheet: SheetDocument, box: Box, drawnRows: number): Box {
    if (box.rows < 100_000 && box.columns < 1_000) return box;
    const used = usedBox(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const reach = {
      row: 0,
      column: 0,
      rows: Math.max(used.row + used.rows, drawnRows, 1),
      columns: Math.max(used.column + used.columns, 40),
    };
    return intersection(box, reach) ?? { ...box, rows: 0, columns: 0 };
  }

  #styleId(
    sheet: SheetDocument,
    row: number,
    column: number,
    own: CellFormat | undefined,
    tables: { table: Table; look: TableLook | null }[],
  ): string | undefined {
    const format = own ?? inheritedFormat(sheet, column);
    let part: TablePart | undefined;
    let look: TableLook | null = null;
    for (const each of tables) {
      const { box } = each.table;
      if (row < box.row || row >= box.row + box.rows || column < box.column || column >= box.column + box.columns)
        continue;
      part = tablePart(each.table, row);
      look = each.look;
    }
    if (format === NO_FORMAT && !look) return undefined;
    const key = look ? `${part}${look.header}${look.band}${look.line}` : '';
    let known = this.#styles.get(key);
    if (!known) {
      known = new WeakMap();
      this.#styles.set(key, known);
    }
    let id = known.get(format);
    if (id === undefined) {
      const style = gridStyle(format, look, part);
      id = (style && this.#unit?.getStyles().setValue(style)) ?? '';
      known.set(format, id);
    }
    return id === '' ? undefined : id;
  }

  #drawAspect(sheet: SheetDocument, aspect: SheetAspect): void {
    const worksheet = this.#unit?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    if (aspect === 'conditions') {
      syncConditionalFormats(this, this.#model.document, sheet);
      return;
    }
    const rows = { row: 0, column: 0, rows: lastKey(sheet.rowHeights) + 1, columns: 1 };
    this.#growTo(sheet, [...sheet.merges, rows]);
    drawShape(this, worksheet, sheet, aspect);
  }

  #syncSheets(): void {
    const unit = this.#unit;
    if (!unit) return;
    const { sheets } = this.#model.document;
    for (const [index, sheet] of sheets.entries()) {
      const shown = unit.getSheetBySheetId(sheet.id);
      if (!shown) {
        this.run('sheet.mutation.insert-sheet', { unitId: this.#unitId, index, sheet: this.#emptySheet(sheet) });
        this.#touchSheet(sheet);
        continue;
      }
      const place = { unitId: this.#unitId, subUnitId: sheet.id };
      if (shown.getName() !== sheet.name) this.run('sheet.mutation.set-worksheet-name', { ...place, name: sheet.name });
      const hidden = sheet.visibility === 'Visible' ? 0 : 1;
      if (shown.isSheetHidden() !== hidden) this.run('sheet.mutation.set-worksheet-hidden', { ...place, hidden });
    }
    // Univer picks another active sheet when the active one goes; the model has chosen already.
    this.run('sheet.operation.set-worksheet-active', {
      unitId: this.#unitId,
      subUnitId: this.#model.document.activeSheetId,
    });
    const wanted = sheets.map((sheet) => sheet.id);
    for (const shown of unit.getSheets()) {
      const id = shown.getSheetId();
      if (!wanted.includes(id)) this.run('sheet.mutation.remove-sheet', { unitId: this.#unitId, subUnitId: id });
    }
    for (const [order, id] of wanted.entries()) {
      const fromOrder = unit.getSheets().findIndex((shown) => shown.getSheetId() === id);
      if (fromOrder !== order) {
        this.run('sheet.mutation.set-worksheet-order', {
          unitId: this.#unitId,
          subUnitId: id,
          fromOrder,
          toOrder: order,
        });
      }
    }
  }

  #emptySheet(sheet: SheetDocument): IWorksheetData {
    const used = usedBox(sheet, false);
    return mergeWorksheetSnapshotWithDefault({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility === 'Visible' ? 0 : 1,
      rowCount: Math.max(1000, (used ? used.row + used.rows : 0) + 200),
      columnCount: Math.max(40, (used ? used.column + used.columns : 0) + 10),
      defaultRowHeight: pixels(DEFAULT_ROW_HEIGHT),
      defaultColumnWidth: pixels(DEFAULT_COLUMN_WIDTH),
      cellData: {},
      // The workbook's default does not reach the canvas; the sheet's does.
      defaultStyle: DEFAULT_STYLE,
    });
  }

  #growTo(sheet: SheetDocument, boxes: Box[]): void {
    const worksheet = this.#unit?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const finite = boxes.filter((box) => box.rows < MAX_ROWS && box.columns < MAX_COLUMNS);
    const rows = Math.max(0, ...finite.map((box) => box.row + box.rows));
    const columns = Math.max(0, ...finite.map((box) => box.column + box.columns));
    const place = { unitId: this.#unitId, subUnitId: sheet.id };
    if (rows > worksheet.getRowCount()) {
      this.run('sheet.mutation.set-worksheet-row-count', { ...place, rowCount: rows + 200 });
    }
    if (columns > worksheet.getColumnCount()) {
      this.run('sheet.mutation.set-worksheet-column-count', { ...place, columnCount: columns + 10 });
    }
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
  }
}

function add(boxes: Box[], box: Box): void {
  const last = boxes.at(-1);
  if (last && last.column === box.column && last.columns === box.columns && last.row + last.rows === box.row) {
    last.rows += box.rows;
    return;
  }
  if (
    boxes.some(
      (each) =>
        each.row <= box.row &&
        each.column <= box.column &&
        each.row + each.rows >= box.row + box.rows &&
        each.column + each.columns >= box.column + box.columns,
    )
  )
    return;
  boxes.push({ ...box });
}

function lastKey(record: Record<number, unknown>): number {
  return Math.max(-1, ...Object.keys(record).map(Number));
}

/** Digs the one value out of unit → sheet → row → column → results. */
function firstResult(result: unknown): unknown {
  let at = result;
  for (let depth = 0; depth < 6 && at !== null && typeof at === 'object'; depth++) {
    if ('v' in at) return at;
    if ('value' in at) {
      at = at.value;
      continue;
    }
    at = Object.values(at)[0];
  }
  return at ?? null;
}

/**
 * What a person does in Univer's grid, taken over before Univer does it: the workbench edits its own model and draws the result.
 * Whatever would change the sheet and is not taken over here is stopped and said aloud.
 */

import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  type IRange,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { WHOLE_SHEET } from '../document/boxes.ts';
import { readTsv } from '../document/clipboard-text.ts';
import type { Box } from '../document/document.ts';
import type { Grid } from './grid.ts';
import { beyond, type Params, sizesOf, toBox } from './grid-params.ts';

export type PeopleHandlers = {
  typed(sheetId: string, row: number, column: number, text: string): void;
  pasted(rows: string[][]): void;
  cleared(sheetId: string, box: Box): void;
  filled(sheetId: string, source: Box, target: Box): void;
  filledDown(): void;
  undone(): void;
  redone(): void;
  /** All areas that are selected now, the last one last. */
  selected(sheetId: string, boxes: Box[]): void;
  activated(sheetId: string): void;
  /** Univer shows another sheet than the model's active one. */
  strayed(): void;
  sheetAdded(): void;
  sheetRenamed(sheetId: string, name: string): void;
  sheetCopied(sheetId: string): void;
  sheetDeleted(sheetId: string): void;
  sheetMoved(sheetId: string, position: number): void;
  resized(sheetId: string, what: 'rows' | 'columns', sizes: Record<number, number>): void;
  lacking(what: string): void;
};

/** Mutations that are Univer's own bookkeeping: calculated values, measured heights, editors' texts. */
const HARMLESS = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.empty',
  // The engine's own note that a formula of a conditional format or a validation has a new result; stopping it stops the engine.
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.conditional-formatting-formula-mark-dirty',
  'sheet.mutation.set-worksheet-permission-points',
]);

const SIZES = {
  'sheet.mutation.set-worksheet-row-height': 'rows',
  'sheet.mutation.set-worksheet-col-width': 'columns',
} as const;

export class GridPeople {
  readonly #grid: Grid;
  readonly #handlers: PeopleHandlers;
  readonly #bridge: IEditorBridgeService;
  readonly #units: IUniverInstanceService;

  constructor(grid: Grid, handlers: PeopleHandlers) {
    this.#grid = grid;
    this.#handlers = handlers;
    this.#bridge = grid.injector.get(IEditorBridgeService);
    this.#units = grid.injector.get(IUniverInstanceService);
    const commands = grid.injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => {
      if (grid.isHosting) return;
      const fromFormula = options && 'fromFormula' in options && options.fromFormula === true;
      if (!fromFormula && this.#takeOver(command.id, (command.params ?? {}) as Params)) throw new CanceledError();
    });
    commands.onCommandExecuted((command) => {
      if (!grid.isHosting) this.#follow(command.id, (command.params ?? {}) as Params);
    });
  }

  isEditing(): boolean {
    return this.#bridge.isVisible().visible;
  }

  /** True when Univer must not do it. */
  #takeOver(id: string, params: Params): boolean {
    const handlers = this.#handlers;
    const sheetId = params.subUnitId ?? this.#activeSheetId();
    switch (id) {
      case 'sheet.command.set-range-values':
        return this.#typed(sheetId, params);
      case 'sheet.command.clear-selection-content':
      case 'sheet.command.clear-selection-all':
        for (const range of params.ranges ?? this.#selections()) handlers.cleared(sheetId, toBox(range));
        return true;
      case 'sheet.command.auto-clear-content':
        if (params.clearRange) handlers.cleared(sheetId, toBox(params.clearRange));
        return true;
      case 'sheet.command.auto-fill':
        if (params.sourceRange && params.targetRange) {
          const source = toBox(params.sourceRange);
          handlers.filled(sheetId, source, beyond(source, toBox(params.targetRange)));
        }
        return true;
      case 'sheet.command.copy-down':
        handlers.filledDown();
        return true;
      case 'sheet.command.paste-by-short-key':
        handlers.pasted(readTsv(params.textContent ?? ''));
        return true;
      case 'univer.command.paste':
        if (this.isEditing()) return false;
        void navigator.clipboard.readText().then((text) => handlers.pasted(readTsv(text)));
        return true;
      case 'univer.command.undo':
      case 'univer.command.redo':
        if (this.isEditing()) return false;
        if (id.endsWith('undo')) handlers.undone();
        else handlers.redone();
        return true;
      case 'sheet.command.insert-sheet':
        handlers.sheetAdded();
        return true;
      case 'sheet.command.set-worksheet-name':
        if (params.name !== undefined) handlers.sheetRenamed(sheetId, params.name);
        return true;
      case 'sheet.command.copy-sheet':
        handlers.sheetCopied(sheetId);
        return true;
      case 'sheet.command.remove-sheet':
        handlers.sheetDeleted(sheetId);
        return true;
      case 'sheet.command.set-worksheet-order':
        if (params.order !== undefined) handlers.sheetMoved(sheetId, params.order);
        return true;
      default:
        if (!id.startsWith('sheet.mutation.') || HARMLESS.has(id) || id in SIZES) return false;
        handlers.lacking(params.trigger ?? id);
        return true;
    }
  }

  /** The text as it was typed, so that one reader decides what it means, wherever it was typed. */
  #typed(sheetId: string, params: Params): boolean {
    const range = Array.isArray(params.range) ? params.range[0] : params.range;
    const document = this.#units.getUnit<DocumentDataModel>(
      DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
      UniverInstanceType.UNIVER_DOC,
    );
    const text = document?.getSnapshot().body?.dataStream;
    if (!range || text === undefined) {
      this.#handlers.lacking('set-range-values');
      return true;
    }
    const typed = text.replace(/\r?\n$/, '').replaceAll('\r', '\n');
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        this.#handlers.typed(sheetId, row, column, typed);
      }
    }
    return true;
  }

  #follow(id: string, params: Params): void {
    const sheetId = params.subUnitId ?? this.#activeSheetId();
    if (id === 'sheet.operation.set-selections') {
      const boxes = (params.selections ?? []).map(({ range }) => (this.#isAll(range) ? WHOLE_SHEET : toBox(range)));
      // Only the end of a drag counts.
      if (boxes.length > 0 && params.type !== 0 && params.type !== 1) this.#handlers.selected(sheetId, boxes);
    } else if (id === 'sheet.operation.set-worksheet-active') {
      if (this.#grid.isRearranging) queueMicrotask(() => this.#handlers.strayed());
      else this.#handlers.activated(sheetId);
    } else if (id in SIZES) {
      const what = SIZES[id as keyof typeof SIZES];
      const given = what === 'rows' ? params.rowHeight : params.colWidth;
      this.#handlers.resized(sheetId, what, sizesOf(params.ranges ?? [], what, given));
    }
  }

  /** Ctrl+A says no more than where Univer's sheet ends. */
  #isAll({ startRow, startColumn, endRow, endColumn }: IRange): boolean {
    const sheet = this.#grid.engine.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet || startRow !== 0 || startColumn !== 0) return false;
    return endRow >= sheet.getMaxRows() - 1 && endColumn >= sheet.getMaxColumns() - 1;
  }

  #activeSheetId(): string {
    return this.#grid.engine.api.getActiveWorkbook()?.getActiveSheet()?.getSheetId() ?? '';
  }

  #selections(): IRange[] {
    const range = this.#grid.engine.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    return range ? [range] : [];
  }
}

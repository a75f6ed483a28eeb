/**
 * What an add-in's batch has changed, so that it can be undone and done again: cell by cell, since others may have written other cells
 * meanwhile; all else of a worksheet as a whole. Custom properties are no part of it, nor what a formula has come to.
 */

import { cellBox, union, WHOLE_SHEET } from './boxes.ts';
import { cellAt, forEachCell, putCell } from './cells.ts';
import type { Box, Cell, DefinedName, SheetDocument, WorkbookDocument } from './document.ts';
import type { SheetAspect, WorkbookModel } from './workbook-model.ts';

type Frame = Omit<SheetDocument, 'cells'>;
type SheetState = { cells: SheetDocument['cells']; frame: Frame };

/** A workbook as it was. */
export type Captured = { sheets: Map<string, SheetState>; names: DefinedName[] };

type CellChange = { row: number; column: number; before: Cell | undefined; after: Cell | undefined };
type SheetChange = { sheetId: string; cells: CellChange[]; frame: { before: Frame; after: Frame } | null };

export type DocumentChange = {
  sheets: SheetChange[];
  added: { sheet: SheetDocument; index: number }[];
  names: { before: DefinedName[]; after: DefinedName[] } | null;
};

const ASPECTS: SheetAspect[] = ['rows', 'columns', 'merges', 'frozen', 'gridlines', 'tab', 'conditions', 'charts'];

export function capture({ sheets, names }: WorkbookDocument): Captured {
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.id, { cells: cellsOf(sheet), frame: frameOf(sheet) }])),
    names: structuredClone(names),
  };
}

/** Null when nothing has changed. */
export function changeSince(captured: Captured, document: WorkbookDocument): DocumentChange | null {
  const sheets: SheetChange[] = [];
  const added: DocumentChange['added'] = [];
  for (const [index, sheet] of document.sheets.entries()) {
    const before = captured.sheets.get(sheet.id);
    if (!before) {
      added.push({ sheet: structuredClone(sheet), index });
      continue;
    }
    const cells = cellChanges(before.cells, sheet);
    const after = frameOf(sheet);
    const frame = same(before.frame, after) ? null : { before: before.frame, after };
    if (cells.length > 0 || frame) sheets.push({ sheetId: sheet.id, cells, frame });
  }
  const names = same(captured.names, document.names)
    ? null
    : { before: captured.names, after: structuredClone(document.names) };
  return sheets.length > 0 || added.length > 0 || names ? { sheets, added, names } : null;
}

/** Puts the workbook back to before the change, or on to after it; says where cells have changed by it. */
export function applyChange(
  model: WorkbookModel,
  change: DocumentChange,
  side: 'before' | 'after',
): { sheetId: string; box: Box }[] {
  const { document } = model;
  for (const { sheet, index } of change.added) {
    if (side === 'after') document.sheets.splice(index, 0, structuredClone(sheet));
    else if (document.activeSheetId === sheet.id) model.activate(otherThan(sheet.id, document));
  }
  if (side === 'before') {
    const gone = change.added.map(({ sheet }) => sheet.id);
    document.sheets.splice(0, document.sheets.length, ...document.sheets.filter(({ id }) => !gone.includes(id)));
  }
  if (change.names) document.names = structuredClone(change.names[side]);
  const touched: { sheetId: string; box: Box }[] = [];
  for (const { sheetId, cells, frame } of change.sheets) {
    const sheet = model.findSheet(sheetId);
    if (!sheet) continue;
    if (frame) reframe(sheet, frame[side]);
    for (const { row, column, [side]: cell } of cells) putCell(sheet, row, column, cell && { ...cell });
    const box = cells
      .map(({ row, column }) => cellBox(row, column))
      .reduce<Box | null>((whole, each) => (whole ? union(whole, each) : each), null);
    if (box) {
      model.cellsChanged(sheetId, box, true);
      touched.push({ sheetId, box });
    }
    if (frame) for (const aspect of ASPECTS) model.sheetChanged(sheetId, aspect);
  }
  model.onChange({ kind: 'sheets' });
  model.meaningsChanged();
  return touched;
}

/** A field that the frame has not goes, too: looks of columns are one. */
function reframe(sheet: SheetDocument, frame: Frame): void {
  const { cells } = sheet;
  for (const name of Object.keys(sheet)) Reflect.deleteProperty(sheet, name);
  Object.assign(sheet, structuredClone(frame), { cells });
}

function cellsOf(sheet: SheetDocument): SheetDocument['cells'] {
  const copy: SheetDocument['cells'] = {};
  forEachCell(sheet, WHOLE_SHEET, (row, column, cell) => {
    copy[row] ??= {};
    copy[row][column] = { ...cell };
  });
  return copy;
}

function frameOf(sheet: SheetDocument): Frame {
  const { cells: _cells, ...frame } = sheet;
  return structuredClone(frame);
}

function cellChanges(before: SheetDocument['cells'], sheet: SheetDocument): CellChange[] {
  const changes: CellChange[] = [];
  forEachCell(sheet, WHOLE_SHEET, (row, column, cell) => {
    const old = before[row]?.[column];
    if (!sameCell(old, cell)) changes.push({ row, column, before: old, after: { ...cell } });
  });
  forEachCell({ ...sheet, cells: before }, WHOLE_SHEET, (row, column, cell) => {
    if (!cellAt(sheet, row, column)) changes.push({ row, column, before: cell, after: undefined });
  });
  return changes;
}

function sameCell(a: Cell | undefined, b: Cell): boolean {
  if (!a || a.formula !== b.formula) return false;
  if (a.formula === undefined && a.value !== b.value) return false;
  return same(a.format, b.format) && same(a.link, b.link);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function otherThan(sheetId: string, { sheets }: WorkbookDocument): string {
  const other = sheets.find(({ id, visibility }) => id !== sheetId && visibility === 'Visible');
  return other?.id ?? sheetId;
}

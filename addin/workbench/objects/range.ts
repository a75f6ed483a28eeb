/** Excel.Range: one box on one sheet. */

import { boxToA1, MAX_COLUMNS, MAX_ROWS, parseA1, quoteSheet, splitAddress } from '../a1.ts';
import { holdsBox, intersection, WHOLE_SHEET, without } from '../boxes.ts';
import { formatAt, formatChange, NO_FORMAT } from '../cell-format.ts';
import { changeFormats, forEachCell, putContent, usedBox } from '../cells.ts';
import type { Box, SheetDocument } from '../document.ts';
import { ExcelError, invalidArgument, itemNotFound } from '../excel-error.ts';
import { assertChangeable, assertWritable } from '../protection.ts';
import type { RangeTarget, Session } from '../session.ts';
import { shiftCells } from '../structure.ts';
import { conditionalFormatCollection } from './conditional-format.ts';
import { dataValidation } from './data-validation.ts';
import {
  type ExcelClass,
  type ExcelObject,
  excelClass,
  flag,
  isExcelObject,
  keepable,
  nullObject,
  number,
  oneOf,
  text,
} from './excel-object.ts';
import { rangeAreas } from './range-areas.ts';
import { rangeFormat } from './range-format.ts';
import {
  readBlock,
  settled,
  shownFormula,
  shownText,
  shownValue,
  valueType,
  writeNumberFormats,
  writeValues,
} from './range-values.ts';
import { worksheet } from './worksheet.ts';

const kept = keepable<RangeTarget>((target, session) => {
  // The sheet may be gone since.
  session.model.sheet(target.sheetId);
  return range(target, session);
});

export const range: ExcelClass<RangeTarget> = excelClass<RangeTarget>('Range', {
  identity: kept.identity,
  properties: {
    address: { read: (target, session) => fullAddress(target, session) },
    addressLocal: { read: (target, session) => fullAddress(target, session) },
    rowIndex: { read: ({ box }) => box.row },
    columnIndex: { read: ({ box }) => box.column },
    rowCount: { read: ({ box }) => box.rows },
    columnCount: { read: ({ box }) => box.columns },
    cellCount: { read: ({ box }) => (box.rows * box.columns > 2 ** 31 - 1 ? -1 : box.rows * box.columns) },
    isEntireColumn: { read: ({ box }) => box.rows >= MAX_ROWS },
    isEntireRow: { read: ({ box }) => box.columns >= MAX_COLUMNS },
    values: {
      read: async (target, session) => readBlock(await settled(target, session), target.box, shownValue),
      write: writeValues,
    },
    formulas: {
      read: (target, session) => readBlock(session.model.sheet(target.sheetId), target.box, shownFormula),
      write: writeValues,
    },
    text: {
      read: async (target, session) => {
        const sheet = await settled(target, session);
        return readBlock(sheet, target.box, (cell, row, column) => shownText(cell, sheet, row, column));
      },
    },
    valueTypes: {
      read: async (target, session) => readBlock(await settled(target, session), target.box, valueType),
    },
    numberFormat: {
      read: (target, session) => {
        const sheet = session.model.sheet(target.sheetId);
        return readBlock(
          sheet,
          target.box,
          (_cell, row, column) => formatAt(sheet, row, column).numberFormat ?? 'General',
        );
      },
      write: writeNumberFormats,
    },
    rowHidden: {
      read: (target, session) =>
        hiddenState(session.model.sheet(target.sheetId).hiddenRows, target.box.row, target.box.rows),
      write: (target, value, session) => hide(target, 'rows', flag(value), session),
    },
    columnHidden: {
      read: (target, session) =>
        hiddenState(session.model.sheet(target.sheetId).hiddenColumns, target.box.column, target.box.columns),
      write: (target, value, session) => hide(target, 'columns', flag(value), session),
    },
    hidden: {
      read: (target, session) => {
        const sheet = session.model.sheet(target.sheetId);
        const rows = hiddenState(sheet.hiddenRows, target.box.row, target.box.rows);
        const columns = hiddenState(sheet.hiddenColumns, target.box.column, target.box.columns);
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
  },
  objects: {
    format: rangeFormat,
    dataValidation,
    conditionalFormats: (target, session) => conditionalFormatCollection(target, session),
    worksheet: (target, session) => worksheet({ sheetId: target.sheetId }, session),
  },
  methods: {
    getCell: (target, [row, column], session) => {
      const box = {
        row: target.box.row + number(row),
        column: target.box.column + number(column),
        rows: 1,
        columns: 1,
      };
      return range({ ...target, box: onSheet(box) }, session);
    },
    getOffsetRange: (target, [rows, columns], session) =>
      moved(target, session, (box) => ({ ...box, row: box.row + number(rows), column: box.column + number(columns) })),
    getResizedRange: (target, [rows, columns], session) =>
      moved(target, session, (box) => ({
        ...box,
        rows: box.rows + number(rows),
        columns: box.columns + number(columns),
      })),
    getAbsoluteResizedRange: (target, [rows, columns], session) =>
      moved(target, session, (box) => ({ ...box, rows: number(rows), columns: number(columns) })),
    getRow: (target, [row], session) =>
      moved(target, session, (box) => ({ ...box, row: box.row + number(row), rows: 1 })),
    getColumn: (target, [column], session) =>
      moved(target, session, (box) => ({ ...box, column: box.column + number(column), columns: 1 })),
    getLastRow: (target, _args, session) =>
      moved(target, session, (box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 })),
    getLastColumn: (target, _args, session) =>
      moved(target, session, (box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 })),
    getLastCell: (target, _args, session) =>
      moved(target, session, (box) => ({
        row: box.row + box.rows - 1,
        column: box.column + box.columns - 1,
        rows: 1,
        columns: 1,
      })),
    getEntireRow: (target, _args, session) =>
      moved(target, session, (box) => ({ ...box, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: (target, _args, session) => moved(target, session, (box) => ({ ...box, row: 0, rows: MAX_ROWS })),
    getIntersection: (target, [other], session) => {
      const found = common(target, other, session);
      if (!found) throw itemNotFound();
      return range(found, session);
    },
    getIntersectionOrNullObject: (target, [other], session) => {
      const found = common(target, other, session);
      return found ? range(found, session) : nullObject('Range');
    },
    getBoundingRect: (target, [other], session) => {
      const { box } = rangeArgument(other, target.sheetId, session);
      const row = Math.min(target.box.row, box.row);
      const column = Math.min(target.box.column, box.column);
      return moved(target, session, (own) => ({
        row,
        column,
        rows: Math.max(own.row + own.rows, box.row + box.rows) - row,
        columns: Math.max(own.column + own.columns, box.column + box.columns) - column,
      }));
    },
    getUsedRange: (target, [valuesOnly], session) => {
      const box = usedBox(session.model.sheet(target.sheetId), valuesOnly === true, target.box);
      return range({ ...target, box: box ?? { ...target.box, rows: 1, columns: 1 } }, session);
    },
    getUsedRangeOrNullObject: (target, [valuesOnly], session) => {
      const box = usedBox(session.model.sheet(target.sheetId), valuesOnly === true, target.box);
      return box ? range({ ...target, box }, session) : nullObject('Range');
    },
    getMergedAreasOrNullObject: (target, _args, session) => {
      const sheet = session.model.sheet(target.sheetId);
      const boxes = sheet.merges.filter((merge) => intersection(merge, target.box));
      return boxes.length > 0 ? rangeAreas({ sheetId: sheet.id, boxes }, session) : nullObject('RangeAreas');
    },
    getSpecialCellsOrNullObject: (target, [cellType], session) => {
      oneOf(cellType, ['Formulas']);
      const boxes: Box[] = [];
      forEachCell(session.model.sheet(target.sheetId), target.box, (row, column, cell) => {
        if (cell.formula !== undefined) boxes.push({ row, column, rows: 1, columns: 1 });
      });
      return boxes.length > 0 ? rangeAreas({ sheetId: target.sheetId, boxes }, session) : nullObject('RangeAreas');
    },
    select: (target, _args, session) => {
      const { desk } = session;
      const sheet = session.model.sheet(target.sheetId);
      if (sheet.visibility !== 'Visible') throw invalidArgument();
      session.model.activate(sheet.id);
      desk.selection = { sheetId: sheet.id, box: target.box };
      desk.grid.select(sheet.id, target.box);
    },
    merge: (target, [across], session) => mergeCells(target, across === true, session),
    unmerge: (target, _args, session) => {
      const sheet = session.model.sheet(target.sheetId);
      assertChangeable(sheet);
      sheet.merges = sheet.merges.filter((merge) => !intersection(merge, target.box));
      session.model.sheetChanged(sheet.id, 'merges');
    },
    clear: (target, [applyTo], session) => clearRange(target, applyTo, session),
    insert: (target, [shift], session) => {
      const down = oneOf(shift, ['Down', 'Right']) === 'Down';
      const sheet = session.model.sheet(target.sheetId);
      assertChangeable(sheet, down ? 'allowInsertRows' : 'allowInsertColumns');
      refuseCutTables(sheet, target.box, down);
      shiftCells(session.model, sheet, { kind: 'insert', direction: down ? 'rows' : 'columns', box: target.box });
      return range(target, session);
    },
    delete: (target, [shift], session) => {
      const up = oneOf(shift, ['Up', 'Left']) === 'Up';
      const sheet = session.model.sheet(target.sheetId);
      assertChangeable(sheet, up ? 'allowDeleteRows' : 'allowDeleteColumns');
      refuseCutTables(sheet, target.box, up);
      shiftCells(session.model, sheet, { kind: 'delete', direction: up ? 'rows' : 'columns', box: target.box });
    },
    calculate: () => undefined,
    _KeepReference: kept.keep,
    _ValidateArraySize: (target, [rows, columns]) => {
      // office.js sets a big block in parts of 1,500 cells and asks for the whole shape first.
      if (rows !== target.box.rows || columns !== target.box.columns) throw invalidArgument();
    },
  },
});

export function fullAddress(target: RangeTarget, session: Session): string {
  return `${quoteSheet(session.model.sheet(target.sheetId).name)}!${boxToA1(target.box)}`;
}

/** An address or a Range, as arguments may be either. */
export function rangeArgument(value: unknown, sheetId: string, session: Session): RangeTarget {
  if (isExcelObject(value)) {
    if (value.className !== 'Range' || value.isNull) throw invalidArgument();
    return value.target as RangeTarget;
  }
  const { sheet, a1 } = splitAddress(text(value).replace(/^=/, ''));
  const home = sheet === undefined ? session.model.findSheet(sheetId) : session.model.findSheet(sheet);
  const box = parseA1(a1);
  if (!home || !box) throw invalidArgument();
  return { sheetId: home.id, box };
}

function onSheet(box: Box): Box {
  if (box.rows < 1 || box.columns < 1 || !holdsBox(WHOLE_SHEET, box)) throw invalidArgument();
  return box;
}

function moved(target: RangeTarget, session: Session, change: (box: Box) => Box): ExcelObject {
  return range({ ...target, box: onSheet(change(target.box)) }, session);
}

function common(target: RangeTarget, other: unknown, session: Session): RangeTarget | null {
  const found = rangeArgument(other, target.sheetId, session);
  const box = found.sheetId === target.sheetId ? intersection(target.box, found.box) : null;
  return box && { ...target, box };
}

function hiddenState(hidden: number[], from: number, count: number): boolean | null {
  const inside = hidden.filter((at) => at >= from && at < from + count).length;
  return inside === 0 ? false : inside === count ? true : null;
}

function hide({ sheetId, box }: RangeTarget, what: 'rows' | 'columns', hidden: boolean, session: Session): void {
  const sheet = session.model.sheet(sheetId);
  const rows = what === 'rows';
  assertChangeable(sheet, rows ? 'allowFormatRows' : 'allowFormatColumns');
  const from = rows ? box.row : box.column;
  const count = rows ? box.rows : box.columns;
  if (count > 100_000) throw invalidArgument();
  const others = (rows ? sheet.hiddenRows : sheet.hiddenColumns).filter((at) => at < from || at >= from + count);
  const now = hidden ? [...others, ...Array.from({ length: count }, (_, index) => from + index)] : others;
  now.sort((a, b) => a - b);
  if (rows) sheet.hiddenRows = now;
  else sheet.hiddenColumns = now;
  session.model.sheetChanged(sheetId, what);
}

function mergeCells({ sheetId, box }: RangeTarget, across: boolean, session: Session): void {
  const sheet = session.model.sheet(sheetId);
  assertChangeable(sheet);
  if (sheet.tables.some((table) => intersection(table.box, box))) {
    throw new ExcelError('InvalidOperation', "Cells in a table can't be merged.");
  }
  const boxes = across
    ? Array.from({ length: box.rows }, (_, row) => ({ ...box, row: box.row + row, rows: 1 }))
    : [box];
  for (const merge of boxes) {
    if (merge.rows === 1 && merge.columns === 1) continue;
    sheet.merges = sheet.merges.filter((each) => !intersection(each, merge));
    sheet.merges.push(merge);
    // Only the first cell's content survives.
    forEachCell(sheet, merge, (row, column) => {
      if (row !== merge.row || column !== merge.column) putContent(sheet, row, column, { value: null });
    });
    session.model.cellsChanged(sheetId, merge, true);
  }
  session.model.sheetChanged(sheetId, 'merges');
}

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function clearRange({ sheetId, box }: RangeTarget, applyTo: unknown, session: Session): void {
  const { model } = session;
  const sheet = model.sheet(sheetId);
  const what = applyTo === null || applyTo === undefined ? 'All' : oneOf(applyTo, CLEAR);
  if (what === 'All' || what === 'Contents') {
    assertWritable(sheet, box);
    forEachCell(sheet, box, (row, column) => putContent(sheet, row, column, { value: null }));
    model.cellsChanged(sheetId, box, true);
  }
  if (what === 'All' || what === 'Formats') {
    assertChangeable(sheet, 'allowFormatCells');
    clearFormats(sheet, box);
    model.cellsChanged(sheetId, box, false);
  }
  if (what === 'All' || what === 'Formats') {
    for (const format of sheet.conditionalFormats) format.boxes = format.boxes.flatMap((each) => without(each, box));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.boxes.length > 0);
    model.sheetChanged(sheetId, 'conditions');
  }
  if (what === 'All') {
    for (const rule of sheet.validations) rule.boxes = rule.boxes.flatMap((each) => without(each, box));
    sheet.validations = sheet.validations.filter((rule) => rule.boxes.length > 0);
  }
}

function clearFormats(sheet: SheetDocument, box: Box): void {
  const used = usedBox(sheet, false, box);
  const part = box.rows >= MAX_ROWS || box.columns >= MAX_COLUMNS ? (box.rows >= MAX_ROWS ? box : used) : box;
  if (part)
    changeFormats(
      sheet,
      part,
      formatChange(() => NO_FORMAT),
    );
}

/** Excel refuses to push or pull a part of a table. */
function refuseCutTables(sheet: SheetDocument, box: Box, rows: boolean): void {
  const edge = rows ? { ...box, rows: MAX_ROWS - box.row } : { ...box, columns: MAX_COLUMNS - box.column };
  const cut = sheet.tables.some((table) => {
    const part = intersection(edge, table.box);
    if (!part) return false;
    return rows ? part.columns < table.box.columns : part.rows < table.box.rows;
  });
  if (cut) throw new ExcelError('InvalidOperation', 'This operation is not allowed: it would shift cells in a table.');
}

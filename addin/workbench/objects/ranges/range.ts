/** Excel.Range: one box on one sheet. */

import { boxToA1 } from '../../document/a1.ts';
import {
  cellBox,
  holdsBox,
  intersection,
  isEntireColumn,
  isEntireRow,
  union,
  WHOLE_SHEET,
} from '../../document/boxes.ts';
import { formatAt } from '../../document/cell-format.ts';
import type { Box } from '../../document/document.ts';
import { invalidArgument } from '../../document/excel-error.ts';
import { flag, number } from '../arguments.ts';
import { type ExcelClass, excelClass, keepable } from '../excel-class.ts';
import { type ExcelObject, nullObject } from '../excel-object.ts';
import type { RangeTarget, Session } from '../session.ts';
import { conditionalFormatCollection } from './conditional-format.ts';
import { dataValidation } from './data-validation.ts';
import { fullAddress, rangeArgument } from './range-address.ts';
import { clearRange } from './range-clear.ts';
import { rangeFormat } from './range-format.ts';
import { hyperlink } from './range-hyperlink.ts';
import { mergeCells, unmergeCells } from './range-merge.ts';
import {
  readBlock,
  settled,
  shownFormula,
  shownText,
  shownValue,
  writeNumberFormats,
  writeValues,
} from './range-values.ts';
import { rangeView } from './range-view.ts';
import { hiddenState, hide } from './rows-and-columns.ts';

const kept = keepable<RangeTarget>((target, session) => {
  // The sheet may be gone since.
  session.model.sheet(target.sheetId);
  return range(target, session);
});

export const range: ExcelClass<RangeTarget> = excelClass<RangeTarget>('Range', {
  identity: kept.identity,
  properties: {
    address: { read: (target, session) => fullAddress(target, session) },
    rowIndex: { read: ({ box }) => box.row },
    columnIndex: { read: ({ box }) => box.column },
    rowCount: { read: ({ box }) => box.rows },
    columnCount: { read: ({ box }) => box.columns },
    isEntireRow: { read: ({ box }) => isEntireRow(box) },
    isEntireColumn: { read: ({ box }) => isEntireColumn(box) },
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
    hyperlink,
    rowHidden: {
      read: (target, session) => hiddenState(target, 'rows', session),
      write: (target, value, session) => hide(target, 'rows', flag(value), session),
    },
    columnHidden: {
      read: (target, session) => hiddenState(target, 'columns', session),
      write: (target, value, session) => hide(target, 'columns', flag(value), session),
    },
  },
  objects: {
    format: rangeFormat,
    dataValidation,
    conditionalFormats: (target, session) => conditionalFormatCollection(target, session),
    worksheet: (target, session) => session.worksheet(target),
  },
  methods: {
    getCell: (target, [row, column], session) =>
      moved(target, session, (box) => cellBox(box.row + number(row), box.column + number(column))),
    getResizedRange: (target, [rows, columns], session) =>
      moved(target, session, (box) => ({
        ...box,
        rows: box.rows + number(rows),
        columns: box.columns + number(columns),
      })),
    getRow: (target, [row], session) =>
      moved(target, session, (box) => ({ ...box, row: box.row + number(row), rows: 1 })),
    getColumn: (target, [column], session) =>
      moved(target, session, (box) => ({ ...box, column: box.column + number(column), columns: 1 })),
    getIntersectionOrNullObject: (target, [other], session) => {
      const found = common(target, other, session);
      return found ? range(found, session) : nullObject('Range');
    },
    getBoundingRect: (target, [other], session) => {
      const { box } = rangeArgument(other, target.sheetId, session);
      return moved(target, session, (own) => union(own, box));
    },
    getMergedAreasOrNullObject: (target, _args, session) => {
      const { merges } = session.model.sheet(target.sheetId);
      const addresses = merges.filter((merge) => intersection(merge, target.box)).map((merge) => boxToA1(merge));
      if (addresses.length === 0) return nullObject('RangeAreas');
      return session.worksheet(target).call('getRanges', [addresses.join(',')]);
    },
    getVisibleView: (target, _args, session) => rangeView(target, session),
    select: (target, _args, session) => {
      const sheet = session.model.sheet(target.sheetId);
      if (sheet.visibility !== 'Visible') throw invalidArgument();
      session.desk.select({ sheetId: sheet.id, box: target.box });
    },
    merge: (target, [across], session) => mergeCells(target, across === true, session),
    unmerge: (target, _args, session) => unmergeCells(target, session),
    clear: (target, [applyTo], session) => clearRange(target, applyTo, session),
    _KeepReference: kept.keep,
    _ValidateArraySize: (target, [rows, columns]) => {
      // office.js sets a big block in parts of 1,500 cells and asks for the whole shape first.
      if (rows !== target.box.rows || columns !== target.box.columns) throw invalidArgument();
    },
  },
});

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

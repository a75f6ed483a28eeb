/** Range.clear: contents, looks, conditional formats, validations, as far as asked for. */

import { MAX_COLUMNS, MAX_ROWS } from '../../document/a1.ts';
import { without } from '../../document/boxes.ts';
import { formatChange, NO_FORMAT } from '../../document/cell-format.ts';
import { changeFormats, forEachCell, putContent, usedBox } from '../../document/cells.ts';
import type { Box, SheetDocument } from '../../document/document.ts';
import { assertChangeable, assertWritable } from '../../document/protection.ts';
import { oneOf } from '../arguments.ts';
import type { RangeTarget, Session } from '../session.ts';
import { removeLinks } from './range-hyperlink.ts';

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export function clearRange({ sheetId, box }: RangeTarget, applyTo: unknown, session: Session): void {
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
    for (const format of sheet.conditionalFormats) format.boxes = format.boxes.flatMap((each) => without(each, box));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.boxes.length > 0);
    model.sheetChanged(sheetId, 'conditions');
  }
  if (what !== 'Contents' && what !== 'Formats') removeLinks({ sheetId, box }, session);
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

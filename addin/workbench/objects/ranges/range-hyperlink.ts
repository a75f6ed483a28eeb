/** Range.hyperlink: links to places in the workbook. Links out of it are not in the workbench. */

import { places } from '../../document/boxes.ts';
import { formatAt, shared } from '../../document/cell-format.ts';
import { cellAt, forEachCell, isBlank, putCell, putFormat } from '../../document/cells.ts';
import type { Cell, CellLink, SheetDocument } from '../../document/document.ts';
import { invalidArgument, notInWorkbench } from '../../document/excel-error.ts';
import { assertChangeable, assertWritable } from '../../document/protection.ts';
import { byApi } from '../../document/regions.ts';
import { putTyped } from '../../document/typed-text.ts';
import { optionalText, record } from '../arguments.ts';
import type { Property } from '../excel-class.ts';
import type { RangeTarget, Session } from '../session.ts';
import { asTyped } from './range-values.ts';

/** Excel's cell style "Hyperlink". */
const LINK_COLOR = '#0563C1';

export const hyperlink: Property<RangeTarget> = {
  read: (target, session) => {
    const sheet = session.model.sheet(target.sheetId);
    const first = cellAt(sheet, target.box.row, target.box.column);
    const same = cellsOf(target).every(
      ([row, column]) => JSON.stringify(cellAt(sheet, row, column)?.link) === JSON.stringify(first?.link),
    );
    return first?.link && same ? shown(first, first.link) : null;
  },
  write: (target, value, session) => setLinks(target, value, session),
};

function shown(cell: Cell, { reference, screenTip }: CellLink): Record<string, unknown> {
  return {
    documentReference: reference,
    ...(screenTip !== undefined && { screenTip }),
    textToDisplay: String(cell.value ?? ''),
  };
}

function setLinks(target: RangeTarget, value: unknown, session: Session): void {
  const { address, documentReference, screenTip, textToDisplay } = record(value);
  if (optionalText(address) !== undefined) throw notInWorkbench('Range.hyperlink with an address');
  const reference = optionalText(documentReference)?.replace(/^#/, '');
  if (reference === undefined) throw invalidArgument();
  const sheet = session.model.sheet(target.sheetId);
  const cells = cellsOf(target);
  assertChangeable(sheet, 'allowInsertHyperlinks');
  const text = optionalText(textToDisplay);
  if (text !== undefined) assertWritable(sheet, target.box);
  const tip = optionalText(screenTip);
  const link: CellLink = { reference, ...(tip !== undefined && { screenTip: tip }) };
  for (const [row, column] of cells) {
    const words = text ?? (isBlank(cellAt(sheet, row, column)) ? reference : undefined);
    if (words !== undefined) putWords(sheet, row, column, words, session);
    const look = { ...formatAt(sheet, row, column), fontColor: LINK_COLOR, underline: true };
    putFormat(sheet, row, column, shared(look));
    putCell(sheet, row, column, { value: null, ...cellAt(sheet, row, column), link });
  }
  session.model.cellsChanged(sheet.id, target.box, true);
}

/** Whether Excel reads the words of a link as it reads other texts is documented nowhere; here it does. */
function putWords(sheet: SheetDocument, row: number, column: number, words: string, session: Session): void {
  const { hidesApostrophe } = session.desk.conditions.now;
  const format = formatAt(sheet, row, column).numberFormat;
  putTyped(sheet, row, column, asTyped(words, { region: byApi(), format, hidesApostrophe }));
}

/** Takes the links away; the words and their look stay. */
export function removeLinks({ sheetId, box }: RangeTarget, session: Session): void {
  const sheet = session.model.sheet(sheetId);
  forEachCell(sheet, box, (row, column, { link, ...rest }) => {
    if (link) putCell(sheet, row, column, rest);
  });
}

function cellsOf({ box }: RangeTarget): [number, number][] {
  if (box.rows * box.columns > 10_000) throw invalidArgument();
  return [...places(box)];
}

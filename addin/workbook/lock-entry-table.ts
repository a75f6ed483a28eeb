import { sheetColumns } from '../../shared/spec/indicator.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import { guide, guideRow, headerRow } from './entry-frame.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { openAreas } from './open-areas.ts';
import { notApplicableName } from './places.ts';
import { protect } from './protect.ts';
import { colours } from './style.ts';

/** An entry table as it was found: its headers and rows in their present order. */
export type FoundTable = {
  table: Excel.Table;
  titles: unknown[];
  rows: EntryRow[];
  /** The worksheet's row of the headers, from 0. */
  headerAt: number;
  /** Whether the cell for “not applicable” is there under its name. */
  declarable: boolean;
};

/** Queues the locks of an entry sheet that stands already, as its `access` has them. */
export function lockEntryTable(context: Excel.RequestContext, sheet: EntrySheet, found: FoundTable): void {
  const { table, titles, rows, headerAt, declarable } = found;
  const { worksheet } = table;
  worksheet.protection.unprotect();
  const body = table.getDataBodyRange();
  drawLines(body);
  lockBody(sheet, body, titles, rows);
  if (declarable) {
    const cell = context.workbook.names.getItem(notApplicableName(sheet)).getRange();
    lockDeclaration(sheet, cell);
  }
  if (headerAt === headerRow) worksheet.getRangeByIndexes(guideRow, 0, 1, 1).values = [[guide(sheet)]];
  protect(worksheet);
}

/**
 * Queues the locks of a table's body: column by column, and in a sheet that was given back the open cells, with a blue
 * frame that is seen beside the conditional formats. A column of the person's own is left as it is.
 */
export function lockBody(sheet: EntrySheet, body: Excel.Range, titles: unknown[], rows: EntryRow[]): void {
  for (const { header, filledBy } of sheetColumns(sheet.indicator)) {
    const at = titles.indexOf(header.th);
    if (at < 0) continue;
    const { protection, fill } = body.getColumn(at).format;
    const locked = filledBy === 'given' || sheet.access.open !== 'whole';
    protection.locked = locked;
    if (locked) fill.color = colours.locked;
    else fill.clear();
  }
  for (const { row, column, rows: height, columns, asked } of openAreas(sheet, titles, rows)) {
    const { protection, fill, borders } = body.getCell(row, column).getResizedRange(height - 1, columns - 1).format;
    protection.locked = false;
    if (!asked) {
      fill.clear();
      continue;
    }
    fill.color = colours.asked;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const border = borders.getItem(edge);
      border.style = 'Continuous';
      border.color = colours.askedLine;
      border.weight = 'Medium';
    }
  }
}

/** Queues the lock of the cell in which a district says that nothing applies to it: open with the whole sheet only. */
export function lockDeclaration({ access }: EntrySheet, { format }: Excel.Range): void {
  const locked = access.open !== 'whole';
  format.protection.locked = locked;
  if (locked) format.fill.color = colours.locked;
  else format.fill.clear();
}

/** The thin lines between the body's cells, also in place of the frames of an earlier return. */
export function drawLines(body: Excel.Range): void {
  for (const edge of [
    'InsideHorizontal',
    'InsideVertical',
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
  ] as const) {
    const border = body.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colours.line;
    border.weight = 'Thin';
  }
}

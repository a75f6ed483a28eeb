import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { columnLetter } from '../kit/cells-at.ts';
import { drawLines } from '../kit/dress.ts';
import { layTitle, titleLooks } from '../kit/lay-title.ts';
import { notApplicableName } from '../kit/names.ts';
import { colours } from '../kit/style.ts';
import { guide, guideBeside, guideRow, headerRow } from './frame.ts';
import { type OpenArea, openAreas } from './open-areas.ts';

/** A cell of a worksheet, counted from 0. */
export type Corner = { row: number; column: number };

/** An entry table as it was found: its headers and rows in their present order. */
export type FoundTable = {
  table: Excel.Table;
  titles: unknown[];
  rows: EntryRow[];
  /** The worksheet's cell in which the headers begin, from 0. */
  headerAt: Corner;
  /** Whether the cell for “not applicable” is there under its name. */
  declarable: boolean;
};

/** Queues the locks of an entry sheet that stands already and is uncovered, as its `access` has them. */
export function lockTable(context: Excel.RequestContext, sheet: DistrictSheet, found: FoundTable): void {
  const { table, titles, rows, headerAt, declarable } = found;
  const { worksheet } = table;
  const body = table.getDataBodyRange();
  // Also in place of the frames of an earlier return.
  drawLines(body.format, 'grid');
  lockBody(sheet, body, titles, rows, { row: headerAt.row + 1, column: headerAt.column });
  if (declarable) {
    const cell = context.workbook.names.getItem(notApplicableName(sheet)).getRange();
    lockDeclaration(sheet, cell);
  }
  if (headerAt.row === headerRow) layTitle(worksheet, guideRow, guide(sheet), titleLooks.guide, guideBeside);
}

/**
 * Queues the locks of a table's body: column by column, and in a sheet that was given back the open cells, with a blue
 * frame that is seen beside the conditional formats. A column of the person's own is left as it is. `corner` is where the
 * body begins.
 */
export function lockBody(
  sheet: DistrictSheet,
  body: Excel.Range,
  titles: unknown[],
  rows: EntryRow[],
  corner: Corner,
): void {
  for (const { header, filledBy } of sheetColumns(sheet.indicator)) {
    const at = titles.indexOf(header.th);
    if (at < 0) continue;
    const { protection, fill } = body.getColumn(at).format;
    const locked = filledBy === 'given' || sheet.access.open !== 'whole';
    protection.locked = locked;
    if (locked) fill.color = colours.locked;
    else fill.clear();
  }
  const areas = openAreas(sheet, titles, rows);
  const [asked, open] = [areas.filter((area) => area.asked), areas.filter((area) => !area.asked)];
  for (const { protection, fill } of formatsOf(body, corner, open)) {
    protection.locked = false;
    fill.clear();
  }
  for (const format of formatsOf(body, corner, asked)) {
    format.protection.locked = false;
    format.fill.color = colours.asked;
    drawLines(format, 'frame', colours.askedLine, 'Medium');
  }
}

/** Areas that are dressed together: Excel takes 8,192 letters of addresses at once. */
const atOnce = 300;

function formatsOf({ worksheet }: Excel.Range, corner: Corner, areas: OpenArea[]): Excel.RangeFormat[] {
  const addresses = areas.map(({ row, column, rows, columns }) => {
    const [top, left] = [corner.row + row + 1, corner.column + column];
    return `${columnLetter(left)}${top}:${columnLetter(left + columns - 1)}${top + rows - 1}`;
  });
  return Array.from(
    { length: Math.ceil(areas.length / atOnce) },
    (_, part) => worksheet.getRanges(addresses.slice(part * atOnce, (part + 1) * atOnce).join(',')).format,
  );
}

/** Queues the lock of the cell in which a district says that nothing applies to it: open with the whole sheet only. */
export function lockDeclaration({ access }: DistrictSheet, { format }: Excel.Range): void {
  const locked = access.open !== 'whole';
  format.protection.locked = locked;
  if (locked) format.fill.color = colours.locked;
  else format.fill.clear();
}

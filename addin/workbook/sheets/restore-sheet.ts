import { sheetColumns, subjectColumn } from '../../../shared/indicator/indicator.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import { done, failed, type Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { changedSince, type Kept, type Recovery, type Remains, recover } from '../../sheets/recovery.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { requestCover, uncovered } from '../kit/cover.ts';
import { listsTitle, notApplicableName, tableName } from '../kit/names.ts';
import { requestTaken, stopWhereClosed } from '../kit/taken.ts';
import { run } from '../run.ts';
import { type Bearer, remainsOf, requestBearers, requestLink } from './find-link.ts';
import { foreignTable } from './foreign-table.ts';
import { figureRow, firstFigureColumn, labelRow } from './frame.ts';
import { layLists, removeLists } from './lay-lists.ts';
import { layNamedFigures, layNotApplicable, laySheet, layTitles } from './lay-sheet.ts';
import { mendTable } from './mend-table.ts';
import { keysOf, rowsFromBlock } from './rows.ts';
import { linkAt, writeLink } from './write-link.ts';

/** How a sheet was put back, and the headers of the columns that could not be filtered again. */
type Restored = { recovery: Recovery; unfiltered: string[] };

/** Cells of the row of figures that an earlier version may have used. */
const widest = 40;

/**
 * Puts an entry sheet's frame back, as the indicator's present version has it: a table that is gone is laid anew from
 * what recovery.ts chooses; columns, rows, lists and formulas come back, merged cells are split. What was typed stays. What
 * is left of a table that is gone stays where it is, too.
 */
export async function restoreSheet(sheet: DistrictSheet, kept: Kept): Promise<Outcome<Restored>> {
  const restored = await run(async (context): Promise<Restored | 'foreign'> => {
    const table = context.workbook.tables.getItemOrNullObject(tableName(sheet)).load('name');
    const block = table.getRange().load('values, rowIndex, columnIndex');
    const requested = requestTaken(context);
    const bearers = requestBearers(context);
    const linked = requestLink(context, sheet, table.worksheet);
    const cover = requestCover(context, table.worksheet, table);
    const declared = context.workbook.names
      .getItemOrNullObject(notApplicableName(sheet))
      .getRangeOrNullObject()
      .load('text');
    await context.sync();
    if (linked.strange()) return 'foreign';
    const taken = requested();
    stopWhereClosed(taken);
    const found = linked.found();
    if (table.isNullObject) {
      const left = remainsOf(bearers(), sheet, found.link);
      const { rows, ...recovery } = recover(sheet, kept, left && (await readRemains(context, sheet, left)));
      const { notApplicable } = kept.pane ?? kept.stored;
      laySheet(context, sheet, { rows, notApplicable, revision: recovery.revision }, taken);
      await context.sync();
      return { recovery, unfiltered: [] };
    }
    const known = kept.pane?.rows ?? kept.stored.rows;
    const notApplicable = declared.isNullObject
      ? (kept.pane ?? kept.stored).notApplicable
      : declared.text[0]?.[0] === noFigureNames['not-applicable'].th;
    const standing = { rows: rowsFromBlock(sheet, block.values), keys: keysHere(sheet, block.values[0] ?? []) };
    const revision = found.link?.revision ?? kept.pane?.revision ?? 0;
    const mend = () => {
      // Before any name is given (nameRange).
      table.worksheet.activate();
      if (taken.titles.includes(listsTitle(sheet))) removeLists(context, sheet);
      layLists(context, sheet, taken);
      mendTable(sheet, table, block, known);
      layTitles(table.worksheet, sheet);
      const figures = cellsAt(table.worksheet, labelRow, firstFigureColumn, figureRow - labelRow + 1, widest);
      figures.clear();
      figures.dataValidation.clear();
      layNamedFigures(context, table.worksheet, sheet, taken);
      layNotApplicable(context, table.worksheet, sheet, taken, notApplicable);
      writeLink(context, table.worksheet, sheet, linkAt(sheet, revision, found.link), found);
    };
    // The locks are a part of the frame, also where somebody has taken the protection off.
    const unfiltered = await uncovered(context, [cover], mend, 'protected');
    const whole = !isLacking(sheet, standing);
    const from = whole ? null : kept.pane ? 'pane' : 'server';
    const unsure = from === 'server' ? changedSince(sheet, standing, known) : [];
    return { recovery: { from, revision, remains: null, unsure }, unfiltered };
  });
  if (!restored.ok) return restored;
  return restored.value === 'foreign' ? failed(foreignTable) : done(restored.value);
}

/** Whether the table had lost columns or rows, which came back from elsewhere. */
function isLacking(sheet: DistrictSheet, { rows, keys }: Pick<Remains, 'rows' | 'keys'>): boolean {
  const codes = new Set(rows.map((row) => row[subjectColumn]));
  const lost = expectedRows(sheet).some((row) => !codes.has(row[subjectColumn] ?? null));
  return lost || keys.length < sheetColumns(sheet.indicator).length;
}

/** The rows below our headers on the very worksheet that says it is this sheet; one sync. */
async function readRemains(
  context: Excel.RequestContext,
  sheet: DistrictSheet,
  { worksheet, title, link }: Bearer,
): Promise<Remains | null> {
  const used = worksheet.getUsedRangeOrNullObject(true).load('values');
  await context.sync();
  const values: unknown[][] = used.isNullObject ? [] : used.values;
  const places = values.map((line) => keysHere(sheet, line).length);
  const most = Math.max(0, ...places);
  if (most === 0) return null;
  const block = values.slice(places.indexOf(most));
  return { title, revision: link.revision, rows: rowsFromBlock(sheet, block), keys: keysHere(sheet, block[0] ?? []) };
}

/** The columns of ours that a line of headers has. */
function keysHere(sheet: DistrictSheet, line: unknown[]): string[] {
  const present = new Set(keysOf(sheet, line));
  return sheetColumns(sheet.indicator).flatMap(({ key }) => (present.has(key) ? [key] : []));
}

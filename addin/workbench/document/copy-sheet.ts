/** What Excel does when a worksheet is copied, within its workbook or into a new one (Move or Copy…). */

import { quoteSheet } from './a1.ts';
import { WHOLE_SHEET } from './boxes.ts';
import { forEachCell } from './cells.ts';
import type { DefinedName, SheetDocument, WorkbookDocument } from './document.ts';
import { isTableNameTaken } from './name-space.ts';
import { newId } from './new-document.ts';
import { renameSheetIn, renameTable } from './structured-references.ts';
import type { WorkbookModel } from './workbook-model.ts';

/**
 * Copies a worksheet behind itself: its title gets a number, its tables names of their own, and so have the formulas on
 * it; it takes the original's own names along, and of the workbook's names that point to the original it gets twins of
 * its own, so that formulas on it mean its own cells. The workbook's names stay with the original.
 */
export function copySheet(model: WorkbookModel, sheetId: string): SheetDocument {
  const { document } = model;
  const original = model.sheet(sheetId);
  const copy = { ...structuredClone(original), id: newId(), name: freeTitle(model, original.name) };
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: newId() }));
  const renamed: [before: string, after: string][] = [];
  const taken = new Set<string>();
  copy.tables = copy.tables.map((table) => {
    const name = freeTableName(document, table.name, taken);
    taken.add(name);
    renamed.push([table.name, name]);
    return { ...table, id: newId(), name };
  });
  const follow = (formula: string) =>
    renamed.reduce(
      (text, [before, after]) => renameTable(text, before, after),
      renameSheetIn(formula, original.name, copy.name),
    );
  forEachCell(copy, WHOLE_SHEET, (_row, _column, cell) => {
    if (cell.formula !== undefined) cell.formula = follow(cell.formula);
  });
  const own = document.names.filter(({ sheetId: owner }) => owner === original.id);
  const twins = document.names.filter((name) => isOf(name, original));
  const names = [...own, ...twins.filter(({ name }) => !own.some((each) => sameName(each.name, name)))];
  document.names.push(...names.map((name) => ({ ...name, reference: follow(name.reference), sheetId: copy.id })));
  model.insertSheet(copy, original.id);
  return copy;
}

/**
 * The new workbook that holds a copy of one worksheet and nothing else: no properties, the worksheet's own names, those of
 * the workbook's that point to it, and of the others it needs only that they are lost.
 */
export function sheetAlone(document: WorkbookDocument, title: string): WorkbookDocument {
  const sheet = document.sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`there is no worksheet "${title}"`);
  const names = document.names.flatMap((name): DefinedName[] => {
    if (name.sheetId === sheet.id || isOf(name, sheet)) return [name];
    return name.sheetId === undefined && !name.reference.startsWith('="') ? [{ ...name, reference: '=#REF!' }] : [];
  });
  return structuredClone({ title: 'สมุดงาน2', sheets: [sheet], activeSheetId: sheet.id, names, customProperties: [] });
}

/** A name of the workbook's that points to cells of the worksheet. */
function isOf({ sheetId, reference }: DefinedName, { name }: SheetDocument): boolean {
  return sheetId === undefined && reference.toLowerCase().startsWith(`=${quoteSheet(name)}!`.toLowerCase());
}

function freeTitle(model: WorkbookModel, name: string): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const title = `${[...name].slice(0, 31 - end.length).join('')}${end}`;
    if (!model.findSheet(title)) return title;
  }
}

/** Excel puts a number behind the copied table's name. */
function freeTableName(document: WorkbookDocument, name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const wanted = `${name}${number}`;
    if (!taken.has(wanted) && !isTableNameTaken(document, wanted)) return wanted;
  }
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

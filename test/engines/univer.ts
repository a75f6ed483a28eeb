/**
 * The workbench's engine without its grid. Core and the formula plugin are all that calculates: the sheets plugins bring
 * rendering along, which plain Node cannot even import (opentype.js).
 */

import {
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  type Nullable,
  Univer,
  UniverInstanceType,
  Workbook,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { WHOLE_SHEET } from '../../addin/workbench/document/boxes.ts';
import { forEachCell, usedBox } from '../../addin/workbench/document/cells.ts';
import type { SheetDocument } from '../../addin/workbench/document/document.ts';
import { gridContent, workbookValue } from '../../addin/workbench/grid/grid-cell.ts';
import type { Engine, EngineSheet, Evaluated } from './engine.ts';
import { collectValues } from './formula-places.ts';
import { sheetDocument, workbookDocument } from './sheet-document.ts';

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;
type Results = Record<string, Nullable<Record<string, Nullable<Matrix>>>>;

const START = 'formula.mutation.set-formula-calculation-start';
const RESULT = 'formula.mutation.set-formula-calculation-result';

export const univer: Engine = { name: 'Univer', evaluate };

async function evaluate(sheets: EngineSheet[]): Promise<Evaluated[]> {
  const documents = sheets.map(sheetDocument);
  const engine = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  try {
    engine.registerPlugin(UniverFormulaEnginePlugin);
    const unitId = createWorkbook(engine, documents);
    // Without a formula it would never report a result.
    const results = documents.some(hasFormulas) ? (await calculate(engine))[unitId] : {};
    return sheets.map((sheet) => {
      const matrix = results?.[sheet.name];
      return collectValues(sheet, (row, column) => workbookValue(matrix?.[row]?.[column] || null));
    });
  } finally {
    engine.dispose();
  }
}

function createWorkbook(engine: Univer, sheets: SheetDocument[]): string {
  // Usually the sheets plugin says what a workbook is.
  engine.__getInjector().get(IUniverInstanceService).registerCtorForType(UniverInstanceType.UNIVER_SHEET, Workbook);
  const id = crypto.randomUUID();
  engine.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id,
    name: id,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  });
  return id;
}

function sheetData(sheet: SheetDocument) {
  const used = usedBox(sheet, false);
  // Alone for the translation to A1, which looks among all sheets for a table at every reference.
  const workbook = workbookDocument([sheet]);
  const cellData: Matrix = {};
  forEachCell(sheet, WHOLE_SHEET, (row, column, cell) => {
    cellData[row] ??= {};
    cellData[row][column] = gridContent(workbook, sheet, row, column, cell);
  });
  const rowCount = Math.max(1000, (used?.row ?? 0) + (used?.rows ?? 0) + 200);
  const columnCount = Math.max(40, (used?.column ?? 0) + (used?.columns ?? 0) + 10);
  return { id: sheet.id, name: sheet.name, rowCount, columnCount, cellData };
}

function hasFormulas(sheet: SheetDocument): boolean {
  return Object.values(sheet.cells).some((row) => Object.values(row).some((cell) => cell.formula !== undefined));
}

async function calculate(engine: Univer): Promise<Results> {
  const commands = engine.__getInjector().get(ICommandService);
  const results = new Promise<Results>((resolve) => {
    commands.onCommandExecuted(({ id, params }) => {
      if (id === RESULT) resolve((params as { unitData: Results }).unitData);
    });
  });
  await commands.executeCommand(START, { forceCalculation: true });
  return results;
}

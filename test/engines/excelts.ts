/** The engine of the library that writes our workbook files; it fills the values a file shows before it is calculated. */

import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { WHOLE_SHEET } from '../../addin/workbench/document/boxes.ts';
import { forEachCell } from '../../addin/workbench/document/cells.ts';
import type { WorkbookDocument } from '../../addin/workbench/document/document.ts';
import { joinTokens, tokenize } from '../../addin/workbench/document/formula-tokens.ts';
import { type CellAddress, parseStructured, toA1 } from '../../addin/workbench/document/structured-references.ts';
import type { Engine, EngineSheet, EngineValue, Evaluated } from './engine.ts';
import { collectValues } from './formula-places.ts';
import { sheetDocument, workbookDocument } from './sheet-document.ts';

export const excelts: Engine = { name: 'excelts', evaluate };

/** Of more different formulas in one workbook, the first get no value, without a word (its AST_CACHE_MAX_ENTRIES). */
const MOST_FORMULAS = 10_000;

async function evaluate(sheets: EngineSheet[]): Promise<Evaluated[]> {
  installFormulaEngine();
  return sheets.map(evaluateSheet);
}

function evaluateSheet(sheet: EngineSheet): Evaluated {
  // A workbook of its own for each, because of that limit.
  const workbook = new Workbook();
  const worksheet = workbook.addWorksheet(sheet.name);
  fillWorksheet(worksheet, sheet);
  workbook.calculateFormulas();
  return collectValues(sheet, (row, column) => resultOf(worksheet.findCell(row + 1, column + 1)?.result));
}

/** References in A1 and no table: structured ones take excelts ten times as long. */
function fillWorksheet(worksheet: Worksheet, sheet: EngineSheet): void {
  const document = sheetDocument(sheet);
  const workbook = workbookDocument([document]);
  const formulas = new Set<string>();
  forEachCell(document, WHOLE_SHEET, (row, column, { value, formula }) => {
    const cell = worksheet.getCell(row + 1, column + 1);
    if (formula === undefined) {
      cell.value = value;
      return;
    }
    const translated = translate(workbook, formula.slice(1), { sheetId: document.id, row, column });
    formulas.add(translated);
    cell.value = { formula: translated };
  });
  if (formulas.size > MOST_FORMULAS) throw new Error(`${sheet.name}: more formulas than excelts calculates`);
}

/** The column of a table with one row stays a range (`B2:B2`): excelts would take it for a value given by hand. */
function translate(workbook: WorkbookDocument, formula: string, at: CellAddress): string {
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== 'structured') return token;
    const text = toA1(workbook, token.text, at);
    const isColumn = parseStructured(token.body).part === 'data' && !text.includes(':');
    return { text: isColumn ? `${text}:${text}` : text };
  });
  return joinTokens(tokens);
}

function resultOf(result: unknown): EngineValue {
  if (result === undefined || result === null) return null;
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'object' && 'error' in result) return String(result.error);
  throw new Error(`excelts calculated ${JSON.stringify(result)}`);
}

/** Whether a typed value obeys a data validation rule, and what a person may choose. Paste and the API are not asked, as in Excel. */

import { holds } from '../document/boxes.ts';
import { cellAt } from '../document/cells.ts';
import type { CellValue, SheetDocument, Validation } from '../document/document.ts';
import { moveReferences } from '../document/reference-shift.ts';
import { byApi, byPerson } from '../document/regions.ts';
import { type CellAddress, referencedBox } from '../document/structured-references.ts';
import { isRefused, readTyped } from '../document/typed-text.ts';
import type { WorkbookModel } from '../document/workbook-model.ts';
import type { Grid } from './grid.ts';

export const RULE_TYPES: readonly string[] = ['list', 'wholeNumber', 'decimal', 'date', 'time', 'textLength', 'custom'];

type Body = {
  source?: unknown;
  inCellDropDown?: unknown;
  formula?: unknown;
  formula1?: unknown;
  formula2?: unknown;
  operator?: unknown;
};

export function validationAt(sheet: SheetDocument, row: number, column: number): Validation | undefined {
  return sheet.validations.find((each) => each.boxes.some((box) => holds(box, row, column)));
}

function parts(rule: Validation): { type: string | undefined; body: Body } {
  const [entry] = Object.entries(rule.rule);
  return { type: entry?.[0], body: (entry?.[1] ?? {}) as Body };
}

/** The drop-down's entries, or null where the cell has none. */
export function listChoices(model: WorkbookModel, sheet: SheetDocument, row: number, column: number): string[] | null {
  const rule = validationAt(sheet, row, column);
  const { type, body } = rule ? parts(rule) : { type: undefined, body: {} };
  if (!rule || type !== 'list' || body.inCellDropDown === false) return null;
  return choicesOf(model, sheet, rule, body, row, column);
}

function choicesOf(
  model: WorkbookModel,
  sheet: SheetDocument,
  rule: Validation,
  body: Body,
  row: number,
  column: number,
): string[] {
  const source = String(body.source ?? '');
  if (!source.startsWith('=')) return source.split(',').map((each) => each.trim());
  const formula = relative(source, rule, row, column);
  const found = referencedBox(model.document, formula, { sheetId: sheet.id, row, column });
  const home = found && model.findSheet(found.sheetId);
  if (!found || !home) return [];
  const choices: string[] = [];
  for (let at = found.box.row; at < Math.min(found.box.row + found.box.rows, 100_000); at++) {
    for (let across = found.box.column; across < found.box.column + found.box.columns; across++) {
      const value = cellAt(home, at, across)?.value;
      if (value !== null && value !== undefined && value !== '') choices.push(String(value));
    }
  }
  return choices;
}

/** A rule's formula is written for the first cell of its range. */
function relative(formula: string, rule: Validation, row: number, column: number): string {
  const box = rule.boxes.find((each) => holds(each, row, column)) ?? rule.boxes[0];
  return box ? moveReferences(formula, row - box.row, column - box.column) : formula;
}

/** For a custom rule the value must already stand in the cell: its formula reads it from there. */
export async function obeys(
  grid: Grid,
  model: WorkbookModel,
  sheet: SheetDocument,
  rule: Validation,
  row: number,
  column: number,
  value: CellValue,
): Promise<boolean> {
  if (value === null || value === '') return rule.ignoreBlanks;
  const { type, body } = parts(rule);
  const at: CellAddress = { sheetId: sheet.id, row, column };
  const limit = (given: unknown) => operand(grid, rule, at, given);
  switch (type) {
    case 'list':
      return choicesOf(model, sheet, rule, body, row, column).some((choice) => sameChoice(choice, value));
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compare(value, body, limit);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && compare(value, body, limit);
    case 'textLength':
      return compare([...String(value)].length, body, limit);
    case 'custom': {
      const result = await grid.evaluate(relative(String(body.formula ?? ''), rule, row, column), at);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    default:
      return true;
  }
}

function sameChoice(choice: string, value: CellValue): boolean {
  const typed = readTyped(choice, { region: byPerson() });
  return choice === String(value) || (!isRefused(typed) && typed.value === value);
}

async function operand(grid: Grid, rule: Validation, at: CellAddress, given: unknown): Promise<number> {
  if (typeof given === 'number') return given;
  if (typeof given === 'string' && given.startsWith('=')) {
    return Number(await grid.evaluate(relative(given, rule, at.row, at.column), at));
  }
  const constant = readTyped(String(given ?? ''), { region: byApi() });
  return isRefused(constant) ? Number.NaN : Number(constant.value);
}

async function compare(value: number, body: Body, limit: (given: unknown) => Promise<number>): Promise<boolean> {
  const first = await limit(body.formula1);
  const operator = String(body.operator ?? 'Between');
  if (operator === 'Between' || operator === 'NotBetween') {
    const second = await limit(body.formula2);
    const inside = value >= Math.min(first, second) && value <= Math.max(first, second);
    return (operator === 'Between') === inside;
  }
  const results: Record<string, boolean> = {
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return results[operator] ?? true;
}

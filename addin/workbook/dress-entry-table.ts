import { rowFormula } from '../../shared/spec/formulas.ts';
import type { Column, Condition } from '../../shared/terms/indicator.ts';
import type { Severity } from '../../shared/terms/issue.ts';
import { lastDay } from '../../shared/terms/period.ts';
import { communityNameColumn, remarkColumn } from '../../shared/terms/row.ts';
import { columnLetter } from './entry-frame.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { listName } from './places.ts';
import { colours, rowHeights } from './style.ts';

/**
 * Gives the table's body its looks, its locks, its data validation and its conditional formats. `columns` are the
 * table's columns in their present order; null stands for a column of the person's own, which is left as it is.
 * `corner` is the worksheet's cell where the body begins.
 */
export function dressBody(
  sheet: EntrySheet,
  body: Excel.Range,
  columns: (Column | null)[],
  corner: { row: number; column: number },
): void {
  body.format.rowHeight = rowHeights.body;
  body.format.verticalAlignment = 'Center';
  for (const edge of ['InsideHorizontal', 'InsideVertical', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = body.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colours.line;
    border.weight = 'Thin';
  }
  body.conditionalFormats.clearAll();
  const cell = (key: string) => {
    const index = columns.findIndex((column) => column?.key === key);
    return `$${columnLetter(corner.column + index)}${corner.row + 1}`;
  };
  columns.forEach((column, index) => {
    if (column === null) return;
    const cells = body.getColumn(index);
    const locked = column.filledBy === 'roster';
    cells.format.protection.locked = locked;
    if (locked) cells.format.fill.color = colours.locked;
    else validate(sheet, cells, column);
    if (column.type === 'choice' || column.type === 'year' || column.type === 'date') {
      cells.format.horizontalAlignment = 'Center';
    }
    for (const [formula, looks] of formats(sheet, column, cell)) {
      paint(cells, formula, looks);
    }
  });
}

function validate(sheet: EntrySheet, cells: Excel.Range, column: Column): void {
  const validation = cells.dataValidation;
  validation.clear();
  validation.rule = rule(sheet, column);
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, title: column.header.th.slice(0, 32), message: prompt(column) };
  validation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: 'ค่านี้ใช้ไม่ได้',
    message: prompt(column),
  };
}

/** Excel cuts prompts at 255 characters. */
function prompt(column: Column): string {
  return `${column.hint.th}\n${column.hint.en}`.slice(0, 255);
}

function rule(sheet: EntrySheet, column: Column): Excel.DataValidationRule {
  switch (column.type) {
    case 'choice':
      return { list: { inCellDropDown: true, source: `=${listName(sheet, column.key)}` } };
    case 'year':
      return { wholeNumber: { formula1: column.min, formula2: column.max, operator: 'Between' } };
    case 'date':
      return { textLength: { formula1: 6, formula2: 30, operator: 'Between' } };
    case 'text':
      return { textLength: { formula1: 0, formula2: column.maxLength, operator: 'Between' } };
  }
}

type Looks = { fill?: string; font?: string };

/** A column's conditional formats, the gravest first: errors, warnings without a remark, then what counts. */
function formats(sheet: EntrySheet, column: Column, cell: (key: string) => string): [string, Looks][] {
  const { indicator, period } = sheet;
  const holds = (condition: Condition) => rowFormula(indicator, condition, lastDay(period), cell);
  const filled = (key: string) => holds({ filled: key });
  const here = cell(column.key);
  const inputs = indicator.columns.filter(({ filledBy }) => filledBy === 'district');
  const begun = holds({ any: inputs.map(({ key }) => ({ filled: key })) });
  const breaches = (severity: Severity) =>
    indicator.rules
      .filter((rule) => rule.column === column.key && rule.severity === severity)
      .map((rule) => holds(rule.breach));

  const errors = breaches('error');
  if (column.type === 'choice')
    errors.push(`AND(${filled(column.key)},ISNA(MATCH(${here},${listName(sheet, column.key)},0)))`);
  if (column.type === 'year') errors.push(`AND(${filled(column.key)},NOT(ISNUMBER(${here})))`);
  if (column.required) errors.push(`AND(NOT(${filled(column.key)}),${begun})`);
  const warnings = breaches('warning');

  const result: [string, Looks][] = [];
  if (errors.length > 0) result.push([`=OR(${errors.join(',')})`, { fill: colours.error }]);
  if (warnings.length > 0) {
    result.push([`=AND(OR(${warnings.join(',')}),NOT(${filled(remarkColumn)}))`, { fill: colours.warning }]);
  }
  if (column.key === communityNameColumn) {
    result.push([`=${holds({ all: indicator.numerator.where })}`, { fill: colours.counts }]);
    const outside = holds({ not: { all: indicator.denominator.where } });
    result.push([`=AND(${begun},${outside})`, { font: colours.excluded }]);
  }
  return result;
}

function paint(cells: Excel.Range, formula: string, looks: Looks): void {
  const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  if (looks.fill) format.custom.format.fill.color = looks.fill;
  if (looks.font) format.custom.format.font.color = looks.font;
  format.stopIfTrue = true;
}

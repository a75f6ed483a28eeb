/** Filters of a table: which of its rows they hide. Excel looks at the cells when a filter is applied, not when they change afterwards. */

import { formatAt } from './cell-format.ts';
import { cellAt, isBlank } from './cells.ts';
import type { Cell, SheetDocument, Table, TableFilter } from './document.ts';
import { cellText } from './number-text.ts';
import { dataBox } from './structured-references.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** One filter a column; null takes it away. */
export function setFilter(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: Table,
  columnId: number,
  filter: TableFilter | null,
): void {
  const others = (table.filters ?? []).filter((each) => each.columnId !== columnId);
  applyFilters(model, sheet, table, filter ? [...others, filter] : others);
}

/** All rows that fail one of the filters are hidden, all others of the table are shown. */
export function applyFilters(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: Table,
  filters: readonly TableFilter[] = table.filters ?? [],
): void {
  const body = dataBox(table);
  const known = filters.filter(({ columnId }) => table.columns.some(({ id }) => id === columnId));
  if (known.length > 0) table.filters = known;
  else delete table.filters;
  const hidden = sheet.hiddenRows.filter((row) => row < body.row || row >= body.row + body.rows);
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (!known.every((filter) => passes(sheet, table, filter, row))) hidden.push(row);
  }
  sheet.hiddenRows = hidden.sort((a, b) => a - b);
  model.sheetChanged(sheet.id, 'rows');
}

function passes(sheet: SheetDocument, table: Table, filter: TableFilter, row: number): boolean {
  const column = table.box.column + table.columns.findIndex(({ id }) => id === filter.columnId);
  const cell = cellAt(sheet, row, column);
  const shown = isBlank(cell) ? '' : cellText(cell?.value ?? null, formatAt(sheet, row, column).numberFormat).text;
  if (filter.filterOn === 'Values') return filter.values.some((value) => value.toLowerCase() === shown.toLowerCase());
  const first = obeys(cell, shown, filter.criterion1);
  if (filter.criterion2 === undefined) return first;
  const second = obeys(cell, shown, filter.criterion2);
  return filter.operator === 'Or' ? first || second : first && second;
}

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

export function readCriterion(criterion: string): { comparison: Comparison; operand: string } {
  const [, sign = '', operand = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  return { comparison: (sign || '=') as Comparison, operand };
}

function obeys(cell: Cell | undefined, shown: string, criterion: string): boolean {
  const { comparison, operand } = readCriterion(criterion);
  const wanted = operand.trim() === '' ? Number.NaN : Number(operand);
  const value = cell?.value;
  if (comparison === '=' || comparison === '<>') {
    const same = typeof value === 'number' && !Number.isNaN(wanted) ? value === wanted : wildcard(operand).test(shown);
    return same === (comparison === '=');
  }
  const order =
    typeof value === 'number' && !Number.isNaN(wanted)
      ? value - wanted
      : typeof value === 'string' && value !== '' && Number.isNaN(wanted)
        ? value.localeCompare(operand, 'th')
        : Number.NaN;
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[comparison];
}

/** `*` any letters, `?` one, `~` takes a sign for itself. */
function wildcard(pattern: string): RegExp {
  const body = pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, literal: string | undefined) =>
    literal ? `\\${literal}` : found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`,
  );
  return new RegExp(`^${body}$`, 'is');
}

/**
 * Tables. excelts places them (relations, content types), their own part is written here: excelts takes Thai vowel and tone
 * marks out of a table's name (`ตารางที่1` → `ตารางท1`), numbers the columns anew and knows no formula of a column
 * unless it also writes the cells.
 */

import type { Worksheet } from '@cj-tech-master/excelts';
import { boxToA1, parseA1 } from '../../document/a1.ts';
import type { SheetDocument, Table } from '../../document/document.ts';
import { toFileFormula } from '../formulas/formula-form.ts';
import {
  attribute,
  attributes,
  child,
  children,
  decodeEscapes,
  encodeEscapes,
  encodeText,
  isTrue,
  numberOf,
  readXml,
  xmlPart,
} from '../xml.ts';
import { filtersXml, readFilters, readSort, sortXml } from './table-filters.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function placeTable(target: Worksheet, table: Table): void {
  target.addTable({
    name: `t${table.box.row}_${table.box.column}_${target.id}`,
    ref: boxToA1({ ...table.box, rows: 1, columns: 1 }),
    columns: table.columns.map(({ name }) => ({ name })),
    rows: Array.from({ length: table.box.rows - 1 }, () => []),
  });
}

/** `number` counts through the whole workbook, as the part's file name does. */
export function tablePart(sheet: SheetDocument, table: Table, number: number): string {
  // Excel repairs a table without a row below its header.
  const box = boxToA1({ ...table.box, rows: Math.max(2, table.box.rows) });
  const columns = table.columns.map((column, index) => columnXml(sheet, table, index, column));
  const style = attributes({
    name: table.style || undefined,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: 0,
  });
  const heading = {
    xmlns: NAMESPACE,
    id: number,
    name: table.name,
    displayName: table.name,
    ref: box,
    totalsRowShown: 0,
  };
  return xmlPart(
    `<table${attributes(heading)}>` +
      filtersXml(table, box) +
      sortXml(table) +
      `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo${style}/></table>`,
  );
}

function columnXml(sheet: SheetDocument, table: Table, index: number, column: Table['columns'][number]): string {
  const formula = columnFormula(sheet, table, index);
  const start = `<tableColumn${attributes({ id: column.id, name: encodeEscapes(column.name) })}`;
  if (formula === undefined) return `${start}/>`;
  return `${start}><calculatedColumnFormula>${encodeText(formula)}</calculatedColumnFormula></tableColumn>`;
}

/** A formula that every row of the column has: Excel then puts it into new rows by itself. */
function columnFormula(sheet: SheetDocument, { box, name }: Table, index: number): string | undefined {
  const cell = (row: number) => sheet.cells[row]?.[box.column + index]?.formula;
  const formula = cell(box.row + 1);
  if (!formula?.includes('[')) return undefined;
  for (let row = box.row + 2; row < box.row + box.rows; row++) if (cell(row) !== formula) return undefined;
  return toFileFormula(formula, name);
}

/**
 * Null for a table without a header row, which the workbook's model cannot say. A totals row becomes ordinary cells below
 * the table; filters by colour, date or rank are dropped (the rows they hid stay hidden).
 */
export function readTable(xml: string, id: string): Table | null {
  const root = readXml(xml);
  const box = parseA1(attribute(root, 'ref') ?? '');
  if (!box || attribute(root, 'headerRowCount') === '0') return null;
  const totals = numberOf(attribute(root, 'totalsRowCount'), 0);
  const columns = children(child(root, 'tableColumns'), 'tableColumn');
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  const named = columns.map((column, index) => ({
    id: numberOf(attribute(column, 'id'), index + 1),
    name: decodeEscapes(attribute(column, 'name') ?? ''),
  }));
  const ids = named.map((column) => column.id);
  const sort = readSort(root, box, ids);
  const filters = readFilters(filter, ids);
  const hidden = children(filter, 'filterColumn').filter((each) => isTrue(attribute(each, 'hiddenButton')));
  return {
    id,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    box: { ...box, rows: box.rows - totals },
    columns: named,
    style: attribute(style, 'name') ?? '',
    showBandedRows: isTrue(attribute(style, 'showRowStripes')),
    showFilterButton: filter !== undefined && hidden.length < columns.length,
    ...(sort.length > 0 && { sort }),
    ...(filters.length > 0 && { filters }),
  };
}

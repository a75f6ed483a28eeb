import { describe, expect, test } from 'vitest';
import type { Cell, SheetDocument, Table, TableFilter } from '../../../addin/workbench/document/document.ts';
import { deleteTableColumn } from '../../../addin/workbench/document/table-columns.ts';
import { applyFilters, setFilter } from '../../../addin/workbench/document/table-filter.ts';
import { growTableOver } from '../../../addin/workbench/document/table-follow.ts';
import { sortTable } from '../../../addin/workbench/document/table-sort.ts';
import { convertToRange } from '../../../addin/workbench/document/tables.ts';
import { WorkbookModel } from '../../../addin/workbench/document/workbook-model.ts';
import { readFile } from '../../../addin/workbench/file/read-file.ts';
import { unpack } from '../../../addin/workbench/file/unpack.ts';
import { writeFile } from '../../../addin/workbench/file/write-file.ts';
import { maySort, tableColumnAt } from '../../../addin/workbench/grid/table-people.ts';
import { cellsOf, emptySheet, workbookOf } from './sample-document.ts';

type Values = (Cell | Cell['value'])[];

function open(body: Values[], fields: Partial<SheetDocument> = {}) {
  const table: Table = {
    id: 'table',
    name: 'tbl',
    box: { row: 0, column: 0, rows: body.length + 1, columns: 3 },
    columns: ['เขต', 'ร้อยละ', 'สองเท่า'].map((name, at) => ({ id: at + 1, name })),
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  };
  const cells = cellsOf([['เขต', 'ร้อยละ', 'สองเท่า'], ...body]);
  const model = new WorkbookModel(workbookOf(emptySheet({ name: 'รวม', cells, tables: [table], ...fields })));
  const [sheet = emptySheet()] = model.document.sheets;
  return { model, sheet, table };
}

const column = (sheet: SheetDocument, at: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => sheet.cells[row + 1]?.[at]?.value ?? null);

describe('sorting a table', () => {
  test('numbers, texts as Thai sorts them, truths, errors; blanks last either way', () => {
    const values: Cell['value'][] = ['ไก่', true, 10, null, 'กบ', '#N/A', false, 2, 'เกม'];
    const { model, sheet, table } = open(values.map((value) => ['', value]));
    sortTable(model, sheet, table, [{ column: 1, ascending: true }]);
    expect(column(sheet, 1, 9)).toEqual([2, 10, 'กบ', 'เกม', 'ไก่', false, true, '#N/A', null]);
    sortTable(model, sheet, table, [{ column: 1, ascending: false }]);
    expect(column(sheet, 1, 9)).toEqual(['#N/A', true, false, 'ไก่', 'เกม', 'กบ', 10, 2, null]);
    expect(table.sort).toEqual([{ columnId: 2, ascending: false }]);
  });

  test('the whole row moves: looks, links and formulas that read their own row', () => {
    const { model, sheet, table } = open([
      [
        { value: 'ข', link: { reference: 'A1' } },
        { value: 1, format: { locked: false } },
        { value: 2, formula: '=B2*2+$B$2' },
      ],
      ['ก', 2, { value: 4, formula: '=B3*2+$B$2' }],
    ]);
    sortTable(model, sheet, table, [{ column: 0, ascending: true }]);
    expect(sheet.cells[2]).toEqual({
      0: { value: 'ข', link: { reference: 'A1' } },
      1: { value: 1, format: { locked: false } },
      2: { value: 2, formula: '=B3*2+$B$2' },
    });
    expect(sheet.cells[1]?.[2]?.formula).toBe('=B2*2+$B$2');
  });

  test('by a second column where the first is the same, and only among the rows that are seen', () => {
    const body = [
      ['ข', 1],
      ['ก', 2],
      ['ข', 0],
      ['ก', 1],
    ];
    const all = open(body);
    sortTable(all.model, all.sheet, all.table, [
      { column: 0, ascending: true },
      { column: 1, ascending: false },
    ]);
    expect(column(all.sheet, 1, 4)).toEqual([2, 1, 1, 0]);
    const some = open(body, { hiddenRows: [2] });
    sortTable(some.model, some.sheet, some.table, [{ column: 1, ascending: true }]);
    expect(column(some.sheet, 1, 4)).toEqual([0, 2, 1, 1]);
  });

  test('a person may on a protected sheet only with leave, and where nothing locked would move', () => {
    const cells = (locked: boolean): Values[] => [['ก', 1, 2].map((value) => ({ value, format: { locked } }))];
    const ask = (locked: boolean, protection: SheetDocument['protection']) => {
      const { sheet } = open(cells(locked), { protection });
      const found = tableColumnAt(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
      return found && maySort(found);
    };
    expect(ask(true, null)).toBe(true);
    expect(ask(true, { allowSort: true })).toBe(false);
    expect(ask(false, { allowSort: true })).toBe(true);
    expect(ask(false, { allowSort: false })).toBe(false);
  });
});

describe('filtering a table', () => {
  const body: Values[] = [
    ['จอมทอง', { value: 60.42, format: { numberFormat: '0.0' } }],
    ['บางกะปิ', 91],
    ['ปทุมวัน', null],
    ['จตุจักร', 12],
  ];
  const values = (...texts: string[]): TableFilter => ({ columnId: 1, filterOn: 'Values', values: texts });
  const custom = (criterion1: string, criterion2?: string, operator: 'And' | 'Or' = 'And'): TableFilter => ({
    columnId: 2,
    filterOn: 'Custom',
    criterion1,
    ...(criterion2 !== undefined && { criterion2, operator }),
  });

  test.for<[TableFilter, number[]]>([
    [values('จอมทอง', 'ปทุมวัน'), [2, 4]],
    [values(), [1, 2, 3, 4]],
    [{ columnId: 2, filterOn: 'Values', values: ['60.4', ''] }, [2, 4]],
    [custom('>=60.42'), [3, 4]],
    [custom('>12', '<91'), [2, 3, 4]],
    [custom('<20', '>90', 'Or'), [1, 3]],
    [custom('<>'), [3]],
    [{ columnId: 1, filterOn: 'Custom', criterion1: '=จ*' }, [2, 3]],
    [{ columnId: 1, filterOn: 'Custom', criterion1: '<>*วัน' }, [3]],
  ])('%j hides the rows %j', ([filter, hidden]) => {
    const { model, sheet, table } = open(body, { hiddenRows: [9] });
    setFilter(model, sheet, table, filter.columnId, filter);
    expect(sheet.hiddenRows).toEqual([...hidden, 9]);
  });

  test('two columns together; cleared one by one, with the column, and with the table', () => {
    const { model, sheet, table } = open(body);
    setFilter(model, sheet, table, 1, values('จอมทอง', 'บางกะปิ', 'จตุจักร'));
    setFilter(model, sheet, table, 2, custom('>50'));
    expect(sheet.hiddenRows).toEqual([3, 4]);
    setFilter(model, sheet, table, 1, null);
    expect(table.filters).toHaveLength(1);
    deleteTableColumn(model, sheet, table, 1);
    expect(sheet.hiddenRows).toEqual([]);
    expect(table.filters).toBeUndefined();
    setFilter(model, sheet, table, 1, values('จอมทอง'));
    convertToRange(model, sheet, table);
    expect(sheet.hiddenRows).toEqual([]);
  });

  test('filters and sorting stand in the file, with the rows they hide', async () => {
    const { model, sheet, table } = open(body);
    sortTable(model, sheet, table, [{ column: 1, ascending: false }]);
    const filters = [{ ...values('จอมทอง', 'A_x0041_', '') }, custom('>=12', '<91')];
    applyFilters(model, sheet, table, filters);
    const bytes = await writeFile(model.document);
    const xml = (await (await unpack(bytes)).text('xl/tables/table1.xml')) ?? '';
    expect(xml).toContain('<filterColumn colId="0"><filters blank="1"><filter val="จอมทอง"/>');
    expect(xml).toContain('<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="12"/>');
    expect(xml.indexOf('<sortState')).toBeGreaterThan(xml.indexOf('</autoFilter>'));
    const again = (await readFile(bytes)).sheets[0];
    expect(again?.tables[0]).toMatchObject({ filters, sort: [{ columnId: 2, ascending: false }] });
    expect(again?.hiddenRows).toEqual(sheet.hiddenRows);
  });
});

describe('a table takes in what is typed right beside it', () => {
  const beside = (row: number, value: Cell['value'], fields: Partial<SheetDocument> = {}) => {
    const { model, sheet, table } = open([['ก', 1, 2]], fields);
    sheet.cells[row] = { ...sheet.cells[row], 3: { value } };
    growTableOver(model, sheet, { row, column: 3, rows: 1, columns: 1 });
    return { sheet, table };
  };

  test('as a new column with its name, or with Excel’s own', () => {
    expect(beside(0, 'ของฉัน').table.columns.at(-1)).toEqual({ id: 4, name: 'ของฉัน' });
    const { sheet, table } = beside(1, 7);
    expect(table.box.columns).toBe(4);
    expect(sheet.cells[0]?.[3]?.value).toBe('Column4');
  });

  test('not below its rows, not on a protected sheet, not for nothing', () => {
    expect(beside(2, 'ไกล').table.box.columns).toBe(3);
    expect(beside(0, 'ของฉัน', { protection: {} }).table.box.columns).toBe(3);
    expect(beside(0, null).table.box.columns).toBe(3);
  });
});

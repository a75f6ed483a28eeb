import { describe, expect, test } from 'vitest';
import type { DistrictSheet } from '../../../../addin/sheets/district-sheet.ts';
import { textFormat } from '../../../../addin/workbook/kit/number-formats.ts';
import { cellsOf } from '../../../../addin/workbook/kit/row-cells.ts';
import { asWritten } from '../../../../addin/workbook/kit/set-cells.ts';
import { findDamage } from '../../../../addin/workbook/sheets/damage.ts';
import { rowsFromBlock, rowsToLay } from '../../../../addin/workbook/sheets/rows.ts';
import { findDistrict } from '../../../../shared/catalogue/districts.ts';
import { sheetColumns } from '../../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../../shared/rules/offices/offices.ts';
import { wholeSheet } from '../../../../shared/rules/sheets/sheet-access.ts';
import { completeRow, indicatorOf, sheetOf } from '../../../shared/sheet.ts';

const district = findDistrict('1035');
if (!district) throw new Error('no district 1035');
const sheet: DistrictSheet = { ...sheetOf(2), office: districtOffice(district), access: wholeSheet };
const headers = sheetColumns(sheet.indicator).map((column) => column.header.th);
const keys = sheetColumns(sheet.indicator).map((column) => column.key);

describe('rows to lay', () => {
  test('an empty sheet has the roster with its kinds and nothing else', () => {
    const rows = rowsToLay(sheet, []);
    expect(rows).toEqual([
      { code: '1035-001', name: 'ชุมชนตัวอย่าง 1', kind: 'ชุมชนแออัด' },
      { code: '1035-002', name: 'ชุมชนตัวอย่าง 2', kind: 'ชุมชนแออัด' },
    ]);
  });

  test('stored rows stand in the roster’s order; those it lacks, and repeated ones, come last', () => {
    const rows = rowsToLay(sheet, [completeRow(9), completeRow(2), completeRow(2)]);
    expect(rows.map((row) => row.code)).toEqual(['1035-001', '1035-002', '1035-009', '1035-002']);
  });

  test('after a change of the roster: present names, and no row that nobody has begun', () => {
    const begun = completeRow(9);
    const untouched = { code: '1035-008', name: 'ชุมชน 8', kind: 'ชุมชนแออัด' };
    const rows = rowsToLay(sheet, [{ ...completeRow(1), name: 'ชื่อเดิม' }, untouched, begun]);
    expect(rows.map(({ code, name }) => [code, name])).toEqual([
      ['1035-001', 'ชุมชนตัวอย่าง 1'],
      ['1035-002', 'ชุมชนตัวอย่าง 2'],
      ['1035-009', begun.name],
    ]);
  });
});

describe('rows from a block', () => {
  test('columns are known by their headers, wherever they stand, and a person’s own column is left alone', () => {
    const block = [
      ['ของฉัน', 'หมายเหตุ', 'รหัสชุมชน'],
      ['โทร. 1', '', '1035-001'],
    ];
    expect(rowsFromBlock(sheet, block)).toEqual([{ remark: null, code: '1035-001' }]);
  });

  test('what was laid is what is read', () => {
    const rows = [completeRow(1), completeRow(2, { remark: 'ก' })];
    const block = [headers, ...rows.map((row) => cellsOf(row, keys).map((cell) => asWritten(cell, textFormat)))];
    expect(rowsFromBlock(sheet, block)).toEqual(rows);
  });
});

describe('damage', () => {
  const rows = [completeRow(1), completeRow(2)];
  const whole = { header: headers, rows, merged: null, figureFormulas: ['=SUM(a)', '=1'], version: 1 };

  test('a missing table is named before all else', () => {
    expect(findDamage(sheet, { ...whole, header: null, rows: [] }).map(({ kind }) => kind)).toEqual(['table-missing']);
  });

  test.each([
    ['column-missing', { ...whole, header: headers.map((title) => (title === 'หมายเหตุ' ? 'บันทึก' : title)) }],
    ['row-missing', { ...whole, rows: [completeRow(1)] }],
    ['register-changed', { ...whole, rows: [...rows, { code: '1035-008', name: 'ชุมชน 8', kind: 'ชุมชนแออัด' }] }],
    ['register-changed', { ...whole, rows: [{ ...completeRow(1), name: 'ชื่อเดิม' }, completeRow(2)] }],
    ['merged', { ...whole, merged: 'A7:A8' }],
    ['formula-changed', { ...whole, figureFormulas: ['=SUM(a)', '60.42'] }],
    ['outdated', { ...whole, version: 2 }],
    ['formula-changed', { ...whole, figureFormulas: [''] }],
  ])('%s', (kind, frame) => {
    expect(findDamage(sheet, frame).map((damage) => damage.kind)).toEqual([kind]);
  });

  test('a row of the district’s own without a number is named; one beyond the room is none', () => {
    const own: DistrictSheet = { ...sheet, indicator: indicatorOf() };
    const header = sheetColumns(own.indicator).map((column) => column.header.th);
    const numbered = Array.from({ length: 60 }, (_, index) => ({ code: String(index + 1), name: 'โครงการ' }));
    const frame = { ...whole, header };
    expect(findDamage(own, { ...frame, rows: numbered })).toEqual([]);
    const [found, ...others] = findDamage(own, { ...frame, rows: [...numbered, { code: null, name: 'ก' }] });
    expect([found?.kind, others]).toEqual(['row-unnumbered', []]);
    expect(found?.what.th).toContain('1 แถว');
  });

  test('a row that has been begun is not taken for a left-over one: R7 speaks of it', () => {
    expect(findDamage(sheet, { ...whole, rows: [...rows, completeRow(9)] })).toEqual([]);
  });

  test('columns in another order are no damage', () => {
    expect(findDamage(sheet, { ...whole, header: headers.toReversed() })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { EngineSheet } from './engine.ts';
import { excelts } from './excelts.ts';
import { sheetDocument } from './sheet-document.ts';
import { univer } from './univer.ts';

describe('a sheet that would not mean the same to all engines is refused', () => {
  test.each([
    ['a row of another width', { rows: [[1, 2]] }, {}],
    ['a constant that is an error', { rows: [['#N/A']] }, {}],
    ['a calculated column that is not the last header', { calculated: { x: '1' } }, {}],
    ['a loose formula inside the table', {}, { B2: '1' }],
    ['a loose formula at more than one cell', {}, { 'D1:D2': '1' }],
  ])('%s', (_, table, cells) => {
    const sheet = sheetOf([[1]]);
    expect(() => sheetDocument({ ...sheet, table: { ...sheet.table, ...table }, cells })).toThrow('sheet:');
  });
});

test.each([univer, excelts])('$name gives nothing for a sheet without formulas', async (engine) => {
  const sheet = sheetOf([[1], [2]]);
  const plain = { ...sheet, table: { ...sheet.table, headers: ['x'], calculated: {} }, cells: {} };
  expect(await engine.evaluate([plain])).toEqual([{ calculated: [[], []], cells: {} }]);
  expect(await engine.evaluate([])).toEqual([]);
});

test('excelts refuses more formulas than it keeps', async () => {
  const sheet = sheetOf(Array.from({ length: 10_001 }, (_, index) => [index]));
  await expect(excelts.evaluate([sheet])).rejects.toThrow('more formulas');
});

function sheetOf(rows: number[][]): EngineSheet {
  const calculated = { y: 'N(only[[#This Row],[x]])' };
  return {
    name: 'sheet',
    table: { name: 'only', row: 0, column: 0, headers: ['x', 'y'], rows, calculated },
    cells: {},
  };
}

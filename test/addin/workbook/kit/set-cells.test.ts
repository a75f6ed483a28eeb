import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asWritten, type CellContent, setCells } from '../../../../addin/workbook/kit/set-cells.ts';

describe('what a cell is given', () => {
  test.each<[string, CellContent, string | number | boolean]>([
    ['a blank as empty text', null, ''],
    ['empty text', '', ''],
    ['a number', 2563, 2563],
    ['no', false, false],
    ['a text', 'มี', 'มี'],
    ['a text that looks like a formula with an apostrophe, as a person would type it', '=1+1', "'=1+1"],
    ['a formula as it is', { formula: '=1+1' }, '=1+1'],
  ])('%s', (_title, content, written) => {
    expect(asWritten(content)).toBe(written);
  });

  test('a block without a formula goes into a range’s values, one with any into its formulas', () => {
    const [plain, calculated] = [{}, {}] as Excel.Range[];
    if (plain) setCells(plain, [['=1', null]]);
    expect(plain).toEqual({ values: [["'=1", '']] });
    if (calculated) setCells(calculated, [['ก'], [{ formula: '=A1' }]]);
    expect(calculated).toEqual({ formulas: [['ก'], ['=A1']] });
  });
});

describe('nothing goes into a cell by another way', () => {
  const root = resolve(import.meta.dirname, '../../../..');
  const files = readdirSync(join(root, 'addin'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('workbench/'))
    .map((file) => `addin/${file}`);
  const having = (text: RegExp) => files.filter((file) => text.test(readFileSync(join(root, file), 'utf8')));

  test('Excel is spoken to in one place', () => {
    expect(having(/\bExcel\.run\(/)).toEqual(['addin/workbook/run.ts']);
  });

  test('values and formulas are set, and rows and columns with their cells added, by the kit alone', () => {
    const writes = /\.(?:values|formulas)(?:Local|R1C1|AsJson)?\s*=(?!=)|\.set\(\{|\b(?:rows|columns)\s*\.add\(/;
    expect(having(writes)).toEqual(['addin/workbook/kit/set-cells.ts']);
  });
});

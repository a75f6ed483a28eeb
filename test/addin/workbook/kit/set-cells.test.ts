import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  asRead,
  asWritten,
  type CellContent,
  type Format,
  formatFor,
  setCells,
} from '../../../../addin/workbook/kit/set-cells.ts';
import { FakeSheet } from '../fake-excel.ts';

function fakeRange(rows: number, columns: number) {
  const sheet = new FakeSheet('1');
  const box = { row: 0, column: 0, rows, columns };
  return { range: sheet.range(box), written: sheet.written, cells: sheet.block(box) };
}

describe('what a cell is given', () => {
  const long = 'ก'.repeat(256);

  test.each<[string, CellContent, Format, Format, string | number | boolean]>([
    ['a blank as empty text', null, '@', '@', ''],
    ['empty text', '', '#,##0', '#,##0', ''],
    ['a number', 2563, '#,##0', '#,##0', 2563],
    ['a number in a column of text, which would make a text of it', 2563, '@', 'General', 2563],
    ['no', false, '0', '0', false],
    ['a text letter for letter in a text cell', '=1+1', '@', '@', '=1+1'],
    ['a text elsewhere with an apostrophe, as a person would type it', '- ไม่มี', '#,##0', '#,##0', "'- ไม่มี"],
    ['any text elsewhere: what Excel would read is not guessed', 'มี', '#,##0', '#,##0', "'มี"],
    ['a text in cells whose format stays', '1-3', null, null, "'1-3"],
    ['an apostrophe of the text’s own', "'abc", '@', 'General', "''abc"],
    ['a text that is too long for a text cell', long, '@', 'General', `'${long}`],
    ['a formula as it is', { formula: '=1+1' }, '0', '0', '=1+1'],
    ['a formula in a column of text, which would make a text of it', { formula: '=A1' }, '@', 'General', '=A1'],
  ])('%s', (_title, content, column, format, written) => {
    expect(formatFor(content, column)).toBe(format);
    expect(asWritten(content, format)).toBe(written);
  });

  test('a block without a formula goes into a range’s values, one with any into its formulas', () => {
    const [plain, calculated] = [fakeRange(1, 2), fakeRange(2, 1)];
    setCells(plain.range, [['=1', null]], '@');
    expect(plain.written).toEqual(['numberFormat', 'values']);
    setCells(calculated.range, [['ก'], [{ formula: '=A1' }]], '0');
    expect(calculated.written).toEqual(['numberFormat', 'formulas']);
  });

  test('one format for all is set at once, several by column, and several in a column cell by cell', () => {
    const formats = (block: CellContent[][], columns: Format | Format[]) => {
      const { range, cells } = fakeRange(block.length, block[0]?.length ?? 0);
      setCells(range, block, columns);
      return cells.map((line) => line.map(({ format }) => format));
    };
    expect(formats([['ก', 'ข']], '@')).toEqual([['@', '@']]);
    expect(formats([['ก', 1]], ['@', '0'])).toEqual([['@', '0']]);
    expect(formats([['ก'], [1], ['ข']], ['@'])).toEqual([['@'], ['General'], ['@']]);
    expect(formats([['ก', 1]], ['@', null])).toEqual([['@', 'General']]);
  });

  test('what was read of a cell is written back as the same, and a text that begins like a formula is none', () => {
    const read = [
      ['=A1', 5],
      ['=รอผล', '=รอผล'],
      ['ก', 'ก'],
      [2, 2],
      ['', ''],
    ];
    expect(read.map(([formula, value]) => asRead(formula, value))).toEqual([{ formula: '=A1' }, '=รอผล', 'ก', 2, '']);
  });
});

describe('nothing goes into the workbook by another way', () => {
  const root = resolve(import.meta.dirname, '../../../..');
  const files = readdirSync(join(root, 'addin'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('workbench/'))
    .map((file) => `addin/${file}`);
  const having = (text: RegExp) => files.filter((file) => text.test(readFileSync(join(root, file), 'utf8')));

  test('Excel is spoken to in one place, but where what it answers is itself what is asked', () => {
    const speaking = having(/\bExcel\.run\(/).filter((file) => !file.startsWith('addin/readiness/'));
    expect(speaking).toEqual(['addin/workbook/run.ts']);
  });

  test.each<[string, RegExp, string[]]>([
    [
      'values, formulas and links are set, and rows and columns with their cells added, by one file',
      /\.(?:values|formulas|hyperlink)(?:Local|R1C1|AsJson)?\s*=(?!=)|\.set\(\{|\b(?:rows|columns)\s*\.add\(/,
      ['kit/set-cells.ts'],
    ],
    ['names', /\bnames\s*\.add\(/, ['kit/taken.ts', 'paper/marked-papers.ts', 'sheets/write-link.ts']],
    [
      'what names stand for',
      /\.formula\s*=(?!=)/,
      ['kit/paint-where.ts', 'sheets/make-the-one.ts', 'sheets/write-link.ts'],
    ],
    ['validation', /\bdataValidation\b.*(?:=(?!=)|rule)|\.(?:errorAlert|prompt)\s*=(?!=)/, ['kit/ask-for.ts']],
    ['heads and feet of pages', /\.(?:left|center|right)(?:Header|Footer)\s*=(?!=)/, ['kit/set-up-page.ts']],
  ])('%s', (_title, writes, places) => {
    const workbook = having(writes).filter((file) => file.startsWith('addin/workbook/'));
    expect(workbook).toEqual(places.map((place) => `addin/workbook/${place}`));
  });
});

import { describe, expect, test } from 'vitest';
import { clipboardCells } from '../../../addin/sheets/clipboard-cells.ts';

describe('cells out of the text of a clipboard', () => {
  test.each<[string, string, string[][]]>([
    ['one cell', 'ถนนพหลโยธิน', [['ถนนพหลโยธิน']]],
    [
      'lines and cells',
      'ก\t1\nข\t2',
      [
        ['ก', '1'],
        ['ข', '2'],
      ],
    ],
    ['as Windows ends its lines, the last one too', 'ก\t1\r\nข\t2\r\n', [['ก', '1'], ['ข', '2'], ['']]],
    [
      'blank cells',
      '\tก\t\n\t\t',
      [
        ['', 'ก', ''],
        ['', '', ''],
      ],
    ],
    ['a line break inside of a cell', '"บน\nล่าง"\t1', [['บน\nล่าง', '1']]],
    ['a tab and marks inside of a cell', '"ก\t""ข"""\t1', [['ก\t"ข"', '1']]],
    ['a cell that merely begins with a mark', '"ถนน" สายหลัก\t1', [['"ถนน" สายหลัก', '1']]],
    ['a cell in marks of its own', '"ถนน"\t1', [['"ถนน"', '1']]],
    ['a mark that is never closed', '"ก\t1\nข', [['"ก', '1'], ['ข']]],
  ])('%s', (_title, text, cells) => {
    expect(clipboardCells(text)).toEqual(cells);
  });
});

import { expect, test } from 'vitest';
import { columnLetter } from '../../../../addin/workbook/kit/cells-at.ts';
import { figuresAbove, widthUnder } from '../../../../addin/workbook/kit/figures-above.ts';
import { sampleIndicator } from '../../sample-indicator.ts';

test('the measures’ totals come first, then each result, with its target where it has one', () => {
  const figures = figuresAbove(sampleIndicator(), { fiscalYear: 2563, quarter: 1 });
  expect(figures.map(({ part, key, label, format }) => [part, key, label, format])).toEqual([
    ['total', 'waste', 'ขยะทั้งหมด', '#,##0.0'],
    ['total', 'communities', 'จำนวนชุมชน', '#,##0'],
    ['total', 'sorting', 'ชุมชนที่คัดแยก', '#,##0'],
    ['figure', 'mean', 'ขยะเฉลี่ย (ตัน)', '#,##0.00'],
    ['target', 'mean', 'เป้าหมาย (ตัน)', '#,##0.00'],
    ['difference', 'mean', 'ต่างจากเป้าหมาย', '+#,##0.00;-#,##0.00;#,##0.00'],
    ['figure', 'share', 'ร้อยละที่คัดแยก (ร้อยละ)', '#,##0.00'],
    ['target', 'share', 'เป้าหมาย (ร้อยละ)', '#,##0.00'],
    ['difference', 'share', 'ต่างจากเป้าหมาย', '+#,##0.00;-#,##0.00;#,##0.00'],
    ['figure', 'total', 'ชุมชนที่คัดแยก (ชุมชน)', '#,##0'],
  ]);
});

test('a column is as wide as the figure above it wants, an amount more than another', () => {
  const [amount, count] = figuresAbove(sampleIndicator(), { fiscalYear: 2563, quarter: 1 });
  expect([undefined, amount, count].map((figure) => widthUnder(figure, 60))).toEqual([60, 124, 108]);
  expect(widthUnder(amount, 300)).toBe(300);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});

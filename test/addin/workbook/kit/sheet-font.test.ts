import { describe, expect, test } from 'vitest';
import { chooseFont, lineHeightIn, sizeIn } from '../../../../addin/workbook/kit/sheet-font.ts';
import type { SheetFont } from '../../../../shared/terms/sheet-font.ts';

const government: SheetFont = { name: 'TH Sarabun New', size: 16 };
const windows: SheetFont = { name: 'Leelawadee UI', size: 11 };
const last: SheetFont = { name: 'Sarabun', size: 11 };

describe('the font of the worksheets', () => {
  test.each([
    ['the wanted one, where it is here', ['TH Sarabun New', 'Leelawadee UI'], government],
    ['the next that is here', ['Leelawadee UI'], windows],
    ['the last, where none is known to be here', [], last],
  ] as const)('is %s', (_title, here: readonly string[], font) => {
    expect(chooseFont([government, windows, last], (name) => here.includes(name))).toEqual(font);
  });

  test('is the only one that is named, whether it is here or not', () => {
    expect(chooseFont([government], () => false)).toEqual(government);
  });
});

describe('sizes written for body text of 11 points', () => {
  test.each([
    [windows, 11, 11],
    [government, 11, 16],
    [government, 10, 14.5],
    [government, 14, 20.5],
  ])('in %o: %f becomes %f', (font, size, points) => {
    expect(sizeIn(font, size)).toBe(points);
  });

  test.each([
    ['Garuda', { name: 'Garuda', size: 11 }, 1.875 * 11],
    ['TH Sarabun New and a quarter more', government, 1.25 * 1.257 * 16],
  ])('a line has room for %s', (_title, font, points) => {
    expect(lineHeightIn(font, 11)).toBeGreaterThanOrEqual(points);
  });
});

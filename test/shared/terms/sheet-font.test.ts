import { expect, test } from 'vitest';
import { readSheetFonts, usualSheetFonts } from '../../../shared/terms/sheet-font.ts';

test('fonts are read in their order, each with the size of body text', () => {
  expect(readSheetFonts('TH Sarabun New 16, Leelawadee UI 10.5')).toEqual([
    { name: 'TH Sarabun New', size: 16 },
    { name: 'Leelawadee UI', size: 10.5 },
  ]);
});

test('the usual ones begin with the government’s', () => {
  expect(readSheetFonts(usualSheetFonts)?.[0]).toEqual({ name: 'TH Sarabun New', size: 16 });
});

test.each(['', ' ', 'TH Sarabun New', '16', 'Tahoma 5', 'Tahoma 37', 'Tahoma 11.3', 'Tahoma 11,', 'A"B 11', '<b> 11'])(
  '“%s” is not written so',
  (text) => {
    expect(readSheetFonts(text)).toBeNull();
  },
);

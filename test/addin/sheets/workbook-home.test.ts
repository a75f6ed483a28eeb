import { expect, test } from 'vitest';
import { fileName, findHome, settleHere } from '../../../addin/sheets/workbook-home.ts';
import { createKeep } from '../../../addin/sync/keep.ts';
import { memoryStorage } from '../sync/answers.ts';

const [here, there] = ['https://office/a.xlsx', 'https://office/b.xlsx'];

test('a workbook is at home where it was first worked with; its copy, or a new name, is told of until one of them is chosen', () => {
  const storage = memoryStorage();
  const keep = createKeep(() => storage);
  expect(findHome(keep, 'id', here)).toEqual({ at: 'home' });
  expect(findHome(keep, 'id', here)).toEqual({ at: 'home' });
  expect(findHome(keep, 'id', there)).toEqual({ at: 'elsewhere', home: here });
  settleHere(keep, 'id', there);
  expect(findHome(keep, 'id', there)).toEqual({ at: 'home' });
  expect(findHome(keep, 'id', here)).toEqual({ at: 'elsewhere', home: there });
});

test('another workbook, and one that was never saved, are at home anywhere', () => {
  const storage = memoryStorage();
  const keep = createKeep(() => storage);
  expect(findHome(keep, 'id', '')).toEqual({ at: 'home' });
  settleHere(keep, 'id', '');
  expect(findHome(keep, 'id', here)).toEqual({ at: 'home' });
  expect(findHome(keep, 'other', there)).toEqual({ at: 'home' });
  expect(findHome(keep, 'id', '')).toEqual({ at: 'home' });
});

test.each([
  ['https://office/%E0%B8%81%201.xlsx', 'ก 1.xlsx'],
  ['C:\\งาน\\แผน 100%.xlsx', 'แผน 100%.xlsx'],
  ['book', 'book'],
])('the file of %s is called %s', (address, name) => {
  expect(fileName(address)).toBe(name);
});

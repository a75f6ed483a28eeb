import { expect, test } from 'vitest';
import type { SheetLink } from '../../../../addin/sheets/sheet-link.ts';
import {
  nameFormula,
  propertyText,
  readNameFormula,
  readProperty,
} from '../../../../addin/workbook/sheets/link-text.ts';

const link: SheetLink = {
  indicator: '2100-1040',
  period: '2563-Q4',
  district: '1035',
  id: '01234567-89ab-cdef-0123-456789abcdef',
  revision: 123_456,
  version: 999,
  access: 'asked zzzzzzz',
};

test('both texts of a link say the same again', () => {
  const { indicator: _, period: __, ...value } = link;
  expect(readNameFormula(nameFormula(link))).toEqual(link);
  expect(readNameFormula(nameFormula(link).slice(1))).toEqual(link);
  expect(readProperty(propertyText(link))).toEqual(value);
});

test('the longest of them have room where Excel takes 255 characters', () => {
  expect(nameFormula(link).length).toBeLessThanOrEqual(255);
  expect(propertyText(link).length).toBeLessThanOrEqual(255);
});

test('a property of earlier times links its sheet still, without an id', () => {
  expect(readProperty('{"district":"1035","revision":2,"version":1}')).toEqual({
    ...{ district: '1035', id: '', revision: 2, version: 1, access: 'open' },
  });
});

test.each(['', '=Sheet1!$A$1', '="{"', '="text"', '=#REF!', null, 7])('%j links nothing', (given) => {
  expect(readNameFormula(given)).toBeNull();
  expect(readProperty(given)).toBeNull();
});

import { expect, test } from 'vitest';
import { compiledFor } from '../../../../server/use-cases/sheets/compiled-for.ts';
import type { Earlier } from '../../../../shared/rules/sheets/carried-over.ts';
import type { BlankSheet } from '../../../../shared/rules/sheets/expected-rows.ts';
import { sheetOf } from '../../../shared/sheet.ts';

const sheet = sheetOf(3);
const request = { revision: 1, reopened: false, submittedAt: null, message: 'แก้', items: [] };

test('a sheet is compiled once', () => {
  expect(compiledFor({ ...sheet })).toBe(compiledFor(sheet));
});

test('also one that is held against what was submitted earlier, as long as that is the same', () => {
  const earlier: Earlier = { quarter: 1, rows: [] };
  const continued = { ...sheet, earlier };
  expect(compiledFor({ ...continued })).toBe(compiledFor(continued));
  expect(compiledFor({ ...continued, earlier: { ...earlier } })).not.toBe(compiledFor(continued));
});

test.each<[string, Partial<BlankSheet>]>([
  ['another version of the indicator', { indicator: { ...sheet.indicator } }],
  ['another roster', { communities: [...sheet.communities] }],
  ['another quarter', { period: { fiscalYear: 2563, quarter: 4 } }],
  ['another demand for a report', { reportDemand: 'required' }],
  ['rows submitted earlier in the year', { earlier: { quarter: 1, rows: [] } }],
  ['a return', { returned: { request, rows: [] } }],
])('but anew by %s', (_, other) => {
  expect(compiledFor({ ...sheet, ...other })).not.toBe(compiledFor(sheet));
});

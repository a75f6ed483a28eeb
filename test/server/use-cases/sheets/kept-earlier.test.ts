import { expect, test } from 'vitest';
import type { ReadingStorage } from '../../../../server/storage/storage.ts';
import { keptEarlier } from '../../../../server/use-cases/sheets/kept-earlier.ts';
import { sheetOf } from '../../../shared/sheet.ts';
import { openWorld, seedingDay } from '../../fixture.ts';

const { storage } = await openWorld();
const { indicator, communities } = sheetOf(3);
const basis = { steps: '2563-Q1 1001 1', indicator, communities };
const place = { indicator: indicator.code, period: '2563-Q2', district: '1001' };
const found = (changed: Partial<typeof basis> = {}, { at = place, by = storage as ReadingStorage } = {}) =>
  keptEarlier(by, at, { ...basis, ...changed }, async () => ({ earlier: { quarter: 1, rows: [] }, start: [] }));

test('what was submitted earlier is read once', async () => {
  expect(await found()).toBe(await found());
});

test.each([
  ['a step of an earlier sheet', { steps: '2563-Q1 1001 2' }],
  ['another version of the indicator', { indicator: { ...indicator } }],
  ['another roster', { communities: [...communities] }],
])('but anew after %s', async (_, changed) => {
  const before = await found();
  expect(await found(changed)).not.toBe(before);
});

test('each sheet has its own, and so has each moment', async () => {
  const before = await found();
  expect(await found({}, { at: { ...place, district: '1002' } })).not.toBe(before);
  expect(await found({}, { by: await storage.asOf(seedingDay) })).not.toBe(before);
  expect(await found()).toBe(before);
});

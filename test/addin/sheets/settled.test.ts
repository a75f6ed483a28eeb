import { expect, test } from 'vitest';
import { createJudge } from '../../../addin/sheets/judge.ts';
import { unsettled } from '../../../addin/sheets/settled.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import { wholeSheet } from '../../../shared/rules/sheets/sheet-access.ts';
import { completeRow, sheetOf, untouchedRow } from '../../shared/sheet.ts';

/** The table in addin/sheets/settled.ts: when a figure may be praised. */

const [district] = districts;
if (!district) throw new Error('no district');
const wrong = { planDate: '99/99/2562' };

test.each([
  [
    'one of three communities filled',
    [completeRow(1), untouchedRow(2), untouchedRow(3)],
    false,
    { rows: 1, expected: 3, carried: 0, errors: 0 },
  ],
  [
    'all filled, one with an error',
    [completeRow(1), completeRow(2, wrong), completeRow(3)],
    false,
    { rows: 3, expected: 3, carried: 0, errors: 1 },
  ],
  ['all filled without an error', [completeRow(1), completeRow(2), completeRow(3)], false, null],
  ['nothing applies', [untouchedRow(1), untouchedRow(2), untouchedRow(3)], true, null],
])('%s', (_, rows, notApplicable, says) => {
  const sheet = { ...sheetOf(3), office: districtOffice(district), access: wholeSheet };
  const none = new Set<string>();
  const reading = {
    rows,
    notApplicable,
    damage: [],
    inFront: true,
    found: { link: null, inWorksheet: false },
    formulaCells: none,
    shownAs: new Map(),
    hidden: new Set<string>(),
    shownFigures: null,
  };
  expect(unsettled(sheet, reading, createJudge()(sheet, reading, '', false))).toEqual(says);
});

test('in a quarter without measuring no row is asked for', () => {
  const yearEnd = { ...sheetOf(3), office: districtOffice(district), access: wholeSheet };
  const sheet = { ...yearEnd, indicator: { ...yearEnd.indicator, quarters: 'year-end' as const } };
  const none = new Set<string>();
  const reading = {
    rows: [],
    notApplicable: false,
    damage: [],
    inFront: true,
    found: { link: null, inWorksheet: false },
    formulaCells: none,
    shownAs: new Map(),
    hidden: new Set<string>(),
    shownFigures: null,
  };
  expect(unsettled(sheet, reading, createJudge()(sheet, reading, '', false))).toBeNull();
});

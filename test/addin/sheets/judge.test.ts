import { expect, test } from 'vitest';
import { createJudge } from '../../../addin/sheets/judge.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import { type SheetAccess, wholeSheet } from '../../../shared/rules/sheets/sheet-access.ts';
import { completeRow, sheetOf } from '../../shared/sheet.ts';

/** What of a sheet's cells is offered to be tidied; the rules themselves have their own tests. */

const untidy = { planDate: '11 ต.ค. 2562' };
const rows = [completeRow(1, untidy), completeRow(2, untidy)];
const reading = {
  rows,
  notApplicable: false,
  damage: [],
  inFront: true,
  found: { link: null, inWorksheet: false },
  shownAs: new Map<string, never>(),
  hidden: new Set<string>(),
  shownFigures: null,
};

function offered(access: SheetAccess, formulaCells: string[] = []) {
  const [district] = districts;
  if (!district) throw new Error('no district');
  const judgement = createJudge()(
    { ...sheetOf(2), office: districtOffice(district), access },
    { ...reading, formulaCells: new Set(formulaCells) },
    '',
    false,
  );
  return judgement.proposals.map(({ row, column }) => `${row} ${column}`);
}

test('a cell that is open and no formula', () => {
  expect(offered(wholeSheet)).toEqual(['0 planDate', '1 planDate']);
  expect(offered(wholeSheet, ['0 planDate'])).toEqual(['1 planDate']);
  const item = { subject: '1035-001', column: 'planDate', message: '' };
  expect(offered({ open: 'asked', items: [item], added: [] })).toEqual(['0 planDate']);
  expect(offered({ open: 'nothing' })).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { cellsToTidy, cellsToUndo, proposalKey } from '../../../addin/sheets/cells-to-tidy.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';

const row = (code: string, waste: Cell): EntryRow => ({ code, name: `ชุมชน ${code}`, waste });
const proposal = (place: number, before: Cell, after: Cell) => ({
  row: place,
  column: 'waste',
  before,
  after,
  why: { th: 'เหตุผล', en: 'why' },
});
const reading = (rows: EntryRow[], percentCells: string[] = []) => ({
  rows,
  shownAs: new Map(percentCells.map((cell) => [cell, 'percent' as const])),
});

describe('tidying', () => {
  const rows = [row('1', '๑๒'), row('2', ' 3'), row('3', '20%')];
  const proposals = [proposal(0, '๑๒', 12), proposal(1, ' 3', 3), proposal(2, '20%', 20)];

  test('writes what was proposed, but for what was left out', () => {
    const leftOut = new Set(proposals.slice(1, 2).map(proposalKey));
    expect(cellsToTidy(reading(rows), proposals, leftOut)).toEqual([
      { row: 0, column: 'waste', before: '๑๒', to: 12, subject: '1', reformatted: false },
      { row: 2, column: 'waste', before: '20%', to: 20, subject: '3', reformatted: false },
    ]);
  });

  test('leaves a cell alone that has changed since it was shown, or whose row has moved', () => {
    const moved = [row('2', ' 3'), row('1', '๑๒'), row('3', 21)];
    expect(cellsToTidy(reading(moved), proposals, new Set())).toEqual([]);
  });

  test('leaving out ends when the cell holds something else', () => {
    expect(proposalKey(proposal(0, '๑๒', 12))).not.toBe(proposalKey(proposal(0, '๑๓', 13)));
    expect(proposalKey(proposal(0, '12', 12))).not.toBe(proposalKey(proposal(0, 12, 12)));
  });
});

describe('undoing', () => {
  const before = [row('1', '๑๒'), row('2', ' 3'), row('3', '-')];
  const tidied = cellsToTidy(
    reading(before),
    [proposal(0, '๑๒', 12), proposal(1, ' 3', 3), proposal(2, '-', null)],
    new Set(),
  );
  const after = [row('1', 12), row('2', 3), row('3', null)];

  test('puts the earlier cells back', () => {
    expect(cellsToUndo(after, tidied)).toEqual([
      { row: 0, column: 'waste', to: '๑๒' },
      { row: 1, column: 'waste', to: ' 3' },
      { row: 2, column: 'waste', to: '-' },
    ]);
  });

  test('leaves cells alone that no longer hold what was written', () => {
    const changed = [row('1', 14), row('2', 3), row('3', 'ไม่มี')];
    expect(cellsToUndo(changed, tidied)).toEqual([{ row: 1, column: 'waste', to: ' 3' }]);
  });

  test('finds a row that sorting has moved, and gives up one that is gone or stands twice', () => {
    const sorted = [row('3', null), row('2', 3), row('1', 12)];
    expect(cellsToUndo(sorted, tidied).map(({ row: place, to }) => [place, to])).toEqual([
      [2, '๑๒'],
      [1, ' 3'],
      [0, '-'],
    ]);
    const twice = [row('2', 3), row('1', 12), row('1', 12)];
    expect(cellsToUndo(twice, tidied)).toEqual([{ row: 0, column: 'waste', to: ' 3' }]);
    expect(cellsToUndo([], tidied)).toEqual([]);
  });

  test('leaves a cell tidied that was shown as per cent: without the sign it would be another number', () => {
    const percent = cellsToTidy(reading([row('1', 0.2)], ['0 waste']), [proposal(0, 0.2, 20)], new Set());
    expect(cellsToUndo([row('1', 20)], percent)).toEqual([]);
  });
});

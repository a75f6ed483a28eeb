import { describe, expect, test } from 'vitest';
import { changedCells } from '../../../../shared/rules/review/changed-cells.ts';
import type { EntryRow } from '../../../../shared/terms/row.ts';
import { sampleIndicator } from '../../../addin/sample-indicator.ts';
import { communityDevelopmentPlans, completeRow, untouchedRow } from '../../sheet.ts';

const indicator = sampleIndicator();
const row = (code: string, cells: EntryRow = {}): EntryRow => ({ code, name: `ชุมชน ${code}`, ...cells });
/** `subject kind column: before → after`, to be read at a glance. */
const told = (before: EntryRow[], after: EntryRow[]) =>
  changedCells(indicator, before, after).map(({ subject, kind, cells }) =>
    [subject, kind, ...cells.map((cell) => `${cell.column}: ${cell.before} → ${cell.after}`)].join(' '),
  );

describe('what changed between two revisions', () => {
  test('says nothing of equal rows, whatever their order', () => {
    const rows = [row('1', { waste: 2 }), row('2', { waste: 3 })];
    expect(told(rows, [...rows].reverse())).toEqual([]);
  });

  test.each<[string, EntryRow, EntryRow, string[]]>([
    ['a value for another', { waste: 2 }, { waste: 3 }, ['1 changed waste: 2 → 3']],
    [
      'a cell emptied, one filled',
      { waste: 2 },
      { sorted: 'ใช่' },
      ['1 changed waste: 2 → null', '1 sorted: null → ใช่'],
    ],
    ['a number typed as text', { waste: 2 }, { waste: '2' }, ['1 changed waste: 2 → 2']],
    ['0 is not blank', { waste: 0, remark: 'x' }, { remark: 'x' }, ['1 changed waste: 0 → null']],
    ['spaces are blank', { waste: 2, remark: '  ' }, { waste: 2 }, []],
    ['a remark', { waste: 2 }, { waste: 2, remark: 'ชั่งใหม่' }, ['1 changed remark: null → ชั่งใหม่']],
  ])('%s', (_, before, after, expected) => {
    // Of one row, its cells are told together.
    const [first, ...more] = expected;
    const together = first && [first, ...more.map((each) => each.replace(/^1 /, ''))].join(' ');
    expect(told([row('1', before)], [row('1', after)])).toEqual(together ? [together] : []);
  });

  test('a row that was only laid in counts as added once it is filled', () => {
    expect(told([row('1')], [row('1', { waste: 2 })])).toEqual(['1 added waste: null → 2']);
    expect(told([], [row('1', { waste: 2 })])).toEqual(['1 added waste: null → 2']);
    expect(told([], [row('1')])).toEqual([]);
  });

  test('a row that is there no more is told last, with what it had', () => {
    const before = [row('1', { waste: 2 }), row('2', { waste: 3 })];
    expect(told(before, [row('2', { waste: 4 })])).toEqual(['2 changed waste: 3 → 4', '1 removed waste: 2 → null']);
    expect(told([row('1')], [])).toEqual([]);
  });

  test('a row emptied, but still there, is changed', () => {
    expect(told([row('1', { waste: 2 })], [row('1')])).toEqual(['1 changed waste: 2 → null']);
  });

  test('a renamed community is a change of its name', () => {
    const before = [row('1', { waste: 2 })];
    expect(told(before, [{ ...row('1', { waste: 2 }), name: 'ชุมชนใหม่' }])).toEqual([
      '1 changed name: ชุมชน 1 → ชุมชนใหม่',
    ]);
  });

  test('of two rows with one code the first stands beside the first', () => {
    const twice = [row('1', { waste: 2 }), row('1', { waste: 3 })];
    expect(told(twice, twice)).toEqual([]);
    expect(told(twice, [row('1', { waste: 2 }), row('1', { waste: 4 })])).toEqual(['1 changed waste: 3 → 4']);
    const [removed] = changedCells(indicator, twice, [row('1', { waste: 2 })]);
    expect(removed).toMatchObject({ subject: '1', occurrence: 1, kind: 'removed' });
  });

  test('what the register lays into a row is nothing that somebody has filled in, until they choose otherwise', () => {
    const [laid, filled] = [{ ...untouchedRow(1), kind: 'ชุมชนแออัด' }, completeRow(1)];
    const kinds = (before: EntryRow[], after: EntryRow[]) =>
      changedCells(communityDevelopmentPlans, before, after).map(({ kind, cells }) => [kind, cells.length]);
    expect(kinds([], [laid])).toEqual([]);
    expect(kinds([laid], [])).toEqual([]);
    expect(kinds([laid], [filled])).toEqual([['added', 6]]);
    expect(kinds([laid], [{ ...laid, kind: 'ชุมชนเมือง' }])).toEqual([['changed', 1]]);
  });
});

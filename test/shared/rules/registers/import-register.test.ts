import { describe, expect, test } from 'vitest';
import { importRegister } from '../../../../shared/rules/registers/import-register.ts';
import { registerRow } from '../../../../shared/rules/registers/read-register-rows.ts';
import type { Cell, EntryRow } from '../../../../shared/terms/row.ts';
import { before, scope } from './register.ts';

/** The register's rows, and two blank ones. */
const rows: EntryRow[] = [...before.map(registerRow), {}, {}];
const brought = (table: Cell[][]) => {
  const { rows: found, same, unusable } = importRegister(table, rows, scope);
  return { found: found.map(({ row, added, cells: { code, name } }) => [row, added, code, name]), same, unusable };
};
const header = ['รหัสชุมชน', 'ชื่อชุมชน'];

describe('columns are known', () => {
  const expected = { found: [[4, true, '1035-009', 'ใหม่']], same: 0, unusable: 0 };
  test.each([
    [
      'by headers in another order, under a title',
      [
        ['รายชื่อ', null],
        ['ชื่อ', 'ลำดับ', 'รหัส'],
        ['ใหม่', 1, '1035-009'],
      ],
    ],
    [
      'by English headers',
      [
        ['Code', 'name'],
        ['1035-009', 'ใหม่'],
      ],
    ],
    ['by their order, without headers', [['1035-009', 'ใหม่', 'ชุมชนเมือง']]],
  ])('%s', (_, table) => {
    expect(brought(table as Cell[][])).toEqual(expected);
  });

  test('a list of names alone', () => {
    expect(brought([['ใหม่ ก'], ['ชุมชน 1'], ['ใหม่ ข']])).toEqual({
      found: [
        [4, true, '1035-005', 'ใหม่ ก'],
        [5, true, '1035-006', 'ใหม่ ข'],
      ],
      same: 1,
      unusable: 0,
    });
  });
});

describe('a line', () => {
  test.each([
    ['that says nothing new', ['1035-001', 'ชุมชน 1'], { found: [], same: 1 }],
    ['of a name, with other spaces', [null, ' ชุมชน  1\u200b'], { found: [], same: 1 }],
    ['of a code, with another name', ['1035-001', 'ใหม่'], { found: [[0, false, '1035-001', 'ใหม่']], same: 0 }],
    [
      'of one that has ended is a new one',
      ['1035-004', 'ชุมชน 4'],
      { found: [[4, true, '1035-004', 'ชุมชน 4']], same: 0 },
    ],
    ['without code and name', [null, null, 'ชุมชนเมือง'], { found: [], same: 0, unusable: 1 }],
    ['that is blank', [null, ' '], { found: [], same: 0 }],
  ])('%s', (_, line, expected) => {
    expect(brought([[...header, 'ประเภท'], line as Cell[]])).toEqual({ unusable: 0, ...expected });
  });

  test('changes what it has and leaves the rest: blank cells, first days, and communities that are not in it', () => {
    const table = [
      ['รหัสชุมชน', 'ชื่อชุมชน', 'ประเภท', 'ใช้ตั้งแต่', 'ใช้ถึง'],
      ['1035-002', null, 'ชุมชนแออัด', '1/1/2560', '31/12/2562'],
    ];
    const { rows: found } = importRegister(table, rows, scope);
    expect(found).toHaveLength(1);
    expect(found[0]?.changes.map(({ column, before: was, after }) => [column, was, after])).toEqual([
      ['kind', 'ชุมชนเมือง', 'ชุมชนแออัด'],
      ['to', null, '31/12/2562'],
    ]);
  });

  test('of something new begins with the change, in a row after the last', () => {
    const { rows: found } = importRegister([header, [null, 'ใหม่']], rows.slice(0, 4), scope);
    expect(found).toMatchObject([{ row: 4, added: true, cells: { code: '1035-005', name: 'ใหม่', from: '1/1/2563' } }]);
  });

  test('has its days in the register’s form, also where Excel keeps them as dates', () => {
    const table = [
      ['ชื่อชุมชน', 'ใช้ตั้งแต่', 'ใช้ถึง'],
      ['ใหม่', 43831, '๓๑ มี.ค. ๒๕๖๓'],
    ];
    expect(importRegister(table, rows, scope).rows[0]?.cells).toMatchObject({ from: '1/1/2563', to: '31/3/2563' });
  });

  test('twice in the table is one row', () => {
    expect(brought([header, ['1035-009', 'ก'], ['1035-009', 'ข']]).found).toEqual([[4, true, '1035-009', 'ข']]);
  });
});

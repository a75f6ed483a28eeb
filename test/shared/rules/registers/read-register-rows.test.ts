import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../../shared/rules/registers/check-register.ts';
import { readRegisterRows, registerRow } from '../../../../shared/rules/registers/read-register-rows.ts';
import type { EntryRow } from '../../../../shared/terms/row.ts';
import { before, day, entry, eve, scope } from './register.ts';

const rows = before.map(registerRow);
const read = (row: EntryRow) => readRegisterRows([row], scope)[0]?.entries;
const typed = registerRow(entry(5, { from: day }));

test('what is laid reads as what was laid', () => {
  expect(readRegisterRows(rows, scope).flatMap(({ entries }) => entries)).toEqual(before);
  expect(rows[3]).toEqual({
    code: '1035-004',
    name: 'ชุมชน 4',
    kind: 'ชุมชนเมือง',
    from: '1/10/2562',
    to: '30/11/2562',
    mergedInto: '1035-003',
  });
});

test('blank rows are passed over, and the others keep their places', () => {
  expect(readRegisterRows([{}, { code: ' ', name: null }, typed], scope).map(({ row }) => row)).toEqual([2]);
});

describe('other ways of writing with one meaning are read', () => {
  test.each([
    ['๑ มกราคม ๒๕๖๓', day],
    ['2020-01-01', day],
    [43831, day],
    ['1/1/2563 ', day],
  ])('%s', (from, expected) => {
    expect(read({ ...typed, from })).toMatchObject([{ from: expected }]);
  });

  test('spaces and broken marks of a name', () => {
    expect(read({ ...typed, name: '  ชุมชน\u200b  ทํางาน ' })).toMatchObject([{ name: 'ชุมชน ทำงาน' }]);
  });

  test('a kind that two regulations have by one label is that of the day', () => {
    expect(read({ ...typed, kind: 'อาคารสูง' })).toMatchObject([{ kind: 'highrise-2555' }]);
    expect(read({ ...typed, kind: 'อาคารสูง', from: '1/10/2564' })).toMatchObject([{ kind: 'highrise-2564' }]);
  });
});

describe('[K6] a day', () => {
  test.each([
    ['from', null],
    ['from', '31/2/2563'],
    ['from', '1/1/63'],
    ['to', 'สิ้นปี'],
  ])('%s: %s is none', (column, cell) => {
    const [line] = readRegisterRows([{ ...typed, [column]: cell }], scope);
    const issues = checkRegister([...readRegisterRows(rows, scope), { ...line, row: 4 } as never], scope);
    expect(issues.map(({ rule, row, column }) => [rule, row, column])).toEqual([['K6', 4, column]]);
  });
});

describe('what is typed over the row of a community that goes on is a change from the day on', () => {
  const [first] = rows as [EntryRow];
  test('a name', () => {
    expect(read({ ...first, name: 'ชื่อใหม่' })).toEqual([entry(1, { to: eve }), entry(1, { name: 'ชื่อใหม่', from: day })]);
  });

  test('a kind, together with an end to come', () => {
    expect(read({ ...first, kind: 'ชุมชนแออัด', to: '31/3/2563' })).toEqual([
      entry(1, { to: eve }),
      entry(1, { kind: 'crowded-2555', from: day, to: '2020-03-31' }),
    ]);
  });

  test('but not in the row of one that ends on the eve or has ended', () => {
    expect(read({ ...first, name: 'ชื่อใหม่', to: '31/12/2562' })).toHaveLength(1);
    expect(read({ ...rows[3], name: 'ชื่อใหม่' })).toHaveLength(1);
  });
});

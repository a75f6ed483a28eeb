import { describe, expect, test } from 'vitest';
import { importDistrictList } from '../../../../../shared/rules/registers/lists/import-list.ts';
import type { ImportChoices } from '../../../../../shared/rules/registers/lists/import-register.ts';
import { findLayout } from '../../../../../shared/rules/registers/lists/list-layout.ts';
import type { Answer, Fate } from '../../../../../shared/rules/registers/lists/match-lines.ts';
import { registerRow } from '../../../../../shared/rules/registers/read-register-rows.ts';
import type { RegisterEntry } from '../../../../../shared/terms/register.ts';
import type { Cell } from '../../../../../shared/terms/row.ts';
import { before, day, entry, eve, scope } from '../register.ts';

/** A list into จอมทอง's register, whose rows have two blank ones after them. */
function bring(table: Cell[][], register: RegisterEntry[] = before, choices: Partial<ImportChoices> = {}) {
  const reading = { layout: findLayout(table), kinds: {}, districtFromAbove: false };
  const rows = [...register.map(registerRow), {}, {}];
  return importDistrictList(
    table,
    reading,
    rows,
    { ...scope, before: register },
    {
      ...{ answers: new Map(), endMissing: false, kindOfNew: null },
      ...choices,
    },
  );
}
const answered = (...answers: [number, Answer][]) => ({ answers: new Map(answers) });
const said = (fate: Fate) => {
  if (fate.kind === 'matched') return `${fate.same}${fate.rename ? ' renamed' : ''}`;
  if (fate.kind !== 'asked') return fate.kind === 'new' ? 'new' : fate.reason;
  return `asked: ${fate.candidates.map((each) => ('code' in each ? each.code : `line ${each.line}`)).join(', ')}`;
};
const fates = (table: Cell[][], register = before, choices: Partial<ImportChoices> = {}) =>
  bring(table, register, choices).fates.map(said);
const brought = (table: Cell[][], register = before, choices: Partial<ImportChoices> = {}) =>
  bring(table, register, choices).rows.map(({ row, kind, cells: { code, name } }) => [row, kind, code, name]);
const header = ['รหัสชุมชน', 'ชื่อชุมชน'];
const named = (...names: string[]): Cell[][] => [['ชื่อชุมชน'], ...names.map((name) => [name])];

describe('a line is about', () => {
  test.each<[string, Cell[], string]>([
    ['the community of its code and name', ['1035-001', 'ชุมชน 1'], '1035-001'],
    ['that of its code, by another name', ['1035-001', 'ใหม่'], '1035-001 renamed'],
    ['that of its code alone', ['1035-001', null], '1035-001'],
    ['that of its name, however written', [null, '๑\u200b'], '1035-001'],
    ['a new one, where that of its name has ended', ['1035-004', 'ชุมชน 4'], 'new'],
    ['a new one, where nothing is like it', [null, 'ตลาดใหม่'], 'new'],
    ['either of two, where code and name say otherwise', ['1035-001', 'ชุมชน 2'], 'asked: 1035-001, 1035-002'],
    ['perhaps that of its name, where its code is new', ['1035-077', 'ชุมชน 2'], 'asked: 1035-002'],
  ])('%s', (_, line, expected) => {
    expect(fates([header, line])).toEqual([expected]);
  });

  test.each([
    ['near it', 'ลาสาลี', 'asked: 1035-005'],
    ['longer', 'ลำสาลีสามัคคี', 'asked: 1035-005'],
    ['in pieces', 'ล าสาลี', '1035-005'],
    ['with ชุมชน', 'ชุมชนลำสาลี', '1035-005'],
    ['that it had before', 'ร่มเย็น', 'asked: 1035-005'],
  ])('a community, by a name %s', (_, name, expected) => {
    const register = [...before, entry(5, { name: 'ร่มเย็น', to: eve }), entry(5, { name: 'ลำสาลี', from: day })];
    expect(fates(named(name), register)).toEqual([expected]);
  });

  test('one of two whose names are the same as compared: letter for letter, else asked', () => {
    const register = [...before, entry(5, { name: 'ลำสาลี' }), entry(6, { name: 'ชุมชนลำสาลี' })];
    expect(fates(named('ชุมชนลำสาลี'), register)).toEqual(['1035-006']);
    expect(fates(named('ชุมชน ลำสาลี'), register)).toEqual(['asked: 1035-005, 1035-006']);
    expect(fates(named('ชุมชนลำสาลี', 'ล าสาลี'), register)).toEqual(['1035-006', '1035-005']);
  });
});

describe('no two lines are about one community, whatever their order', () => {
  const register = [...before, entry(5, { name: 'ลำสาลี' })];
  test.each([
    ['the better name has it', ['ลาสาลี', 'ลำสาลี'], ['asked: line 3', '1035-005']],
    ['the code has it', ['ลำสาลี', 'ลำสาลี '], ['1035-005', 'asked: line 2']],
    ['of new ones too', ['ตลาดใหม่', 'ชุมชนตลาดใหม่', 'ตลาดใหม'], ['new', 'asked: line 2', 'asked: line 2, line 3']],
  ])('%s', (_, names, expected) => {
    expect(fates(named(...names), register)).toEqual(expected);
  });

  test('a code twice is one line, or a question', () => {
    const table = [
      header,
      ['1035-009', 'ก'],
      ['1035-009', 'ชุมชน ก'],
      ['1035-009', 'ข'],
      ['1035-001', 'ค'],
      ['1035-001', 'ง'],
    ];
    expect(fates(table)).toEqual(['new', 'twice', 'asked: line 2', '1035-001 renamed', 'asked: line 5']);
  });
});

describe('a question', () => {
  const register = [...before, entry(5, { name: 'ลำสาลี' })];
  const table = named('ลาสาลี');
  test('changes nothing until it is answered, and its community is not missing', () => {
    const found = bring(table, register);
    expect(found.rows).toEqual([]);
    expect(found.missing.map(({ code }) => code)).toEqual(['1035-001', '1035-002', '1035-003']);
  });
  test.each<[string, Answer, string[], unknown[]]>([
    ['the same, its name stays', { same: '1035-005', rename: false }, ['1035-005'], []],
    [
      'the same, renamed',
      { same: '1035-005', rename: true },
      ['1035-005 renamed'],
      [[4, 'changed', '1035-005', 'ลาสาลี']],
    ],
    ['a new one', 'new', ['new'], [[5, 'added', '1035-006', 'ลาสาลี']]],
    ['not to come in', 'leave-out', ['by-choice'], []],
  ])('is answered: %s', (_, answer, fate, rows) => {
    expect(fates(table, register, answered([2, answer]))).toEqual(fate);
    expect(brought(table, register, answered([2, answer]))).toEqual(rows);
  });

  test('of a near pair in the list, one answer is enough', () => {
    const pair = named('วัฒนานนท์', 'วัฒนานันท์');
    expect(fates(pair)).toEqual(['new', 'asked: line 2']);
    expect(fates(pair, before, answered([3, 'new']))).toEqual(['new', 'new']);
  });

  test('is asked again where two answers name one community', () => {
    const same: Answer = { same: '1035-005', rename: false };
    expect(fates(named('ลาสาลี', 'ลำสาลิ'), register, answered([2, same], [3, same]))).toEqual(['1035-005', 'new']);
  });
});

describe('what comes in', () => {
  test('[K1] has a code that no other line has: its own, else the next after all', () => {
    const table = [header, [null, 'ก'], ['1035-005', 'ข'], ['17', 'ค'], ['1035-005', 'ง'], ['1035-004', 'จ']];
    expect(brought(table, before, answered([5, 'new']))).toEqual([
      [4, 'added', '1035-006', 'ก'],
      [5, 'added', '1035-005', 'ข'],
      [6, 'added', '1035-007', 'ค'],
      [7, 'added', '1035-008', 'ง'],
      [8, 'added', '1035-009', 'จ'],
    ]);
  });

  test('begins with the change, in rows after the last, and is of the kind that a person chose for those without', () => {
    const table = [
      ['ชื่อชุมชน', 'ประเภท', 'ใช้ตั้งแต่'],
      ['ก', null, null],
      ['ข', 'อาคารสูง', '๑ ก.พ. ๒๕๖๓'],
    ];
    expect(bring(table, before, { kindOfNew: 'urban-2555' }).rows.map(({ cells }) => cells)).toEqual([
      { code: '1035-005', name: 'ก', kind: 'ชุมชนเมือง', from: '1/1/2563' },
      { code: '1035-006', name: 'ข', kind: 'อาคารสูง', from: '1/2/2563' },
    ]);
  });

  test('changes what it has and leaves the rest: blank cells, first days, another way of writing a name', () => {
    const table = [
      ['รหัสชุมชน', 'ชื่อชุมชน', 'ประเภท', 'ใช้ตั้งแต่', 'ใช้ถึง'],
      ['1035-002', '๒', 'ชุมชนแออัด', '1/1/2560', '31/12/2562'],
      ['1035-003', null, '-', null, null],
    ];
    const { rows, same } = bring(table, before, { kindOfNew: 'urban-2555' });
    expect(rows.map(({ row, kind }) => [row, kind])).toEqual([[1, 'changed']]);
    expect(rows[0]?.changes.map(({ column, before: was, after }) => [column, was, after])).toEqual([
      ['kind', 'ชุมชนเมือง', 'ชุมชนแออัด'],
      ['to', null, '31/12/2562'],
    ]);
    expect(same.map(({ at }) => at)).toEqual([3]);
  });
});

describe('communities that the list does not have', () => {
  const register = [...before, entry(5, { from: day })];
  test('are said, and stay', () => {
    const found = bring(named('ชุมชน 1'), register);
    expect([found.rows, found.missing.map(({ code }) => code)]).toEqual([[], ['1035-002', '1035-003', '1035-005']]);
  });

  test('end on the eve if a person says so; one that was to begin with the change does not come', () => {
    const { rows } = bring(named('ชุมชน 1'), register, { endMissing: true });
    expect(rows.map(({ row, kind, cells: { code, to } }) => [row, kind, code, to])).toEqual([
      [1, 'ended', '1035-002', '31/12/2562'],
      [2, 'ended', '1035-003', '31/12/2562'],
      [4, 'ended', null, null],
    ]);
  });
});

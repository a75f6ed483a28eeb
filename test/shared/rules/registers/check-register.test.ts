import { describe, expect, test } from 'vitest';
import { checkRegister, freeCode, isUnchanged } from '../../../../shared/rules/registers/check-register.ts';
import type { RegisterEntry } from '../../../../shared/terms/register.ts';
import { before, breaches, day, entry, eve, linesOf, scope } from './register.ts';

const [first, second, third, gone] = before as [RegisterEntry, RegisterEntry, RegisterEntry, RegisterEntry];
const withOthers = (...more: RegisterEntry[]) => breaches([...before, ...more]);
const fresh = (changes: Partial<RegisterEntry> = {}) => entry(5, { from: day, ...changes });

test('a register that stays as it is, and each sound change, has no issue', () => {
  expect(breaches(before)).toEqual([]);
  expect(withOthers(fresh())).toEqual([]);
  expect(breaches([{ ...first, to: eve }, second, third, gone])).toEqual([]);
  expect(breaches([{ ...first, to: eve, mergedInto: '1035-002' }, second, third, gone])).toEqual([]);
  expect(breaches([{ ...first, to: eve }, { ...first, name: 'ใหม่', from: day }, second, third, gone])).toEqual([]);
});

describe('[K1] the code', () => {
  test.each(['', '1034-005', '1035-05', '1035-0005', '1035_005', '๑๐๓๕-๐๐๕', '1035-005 '])(
    '“%s” is no code',
    (code) => {
      expect(withOthers(fresh({ code }))).toEqual(['K1 4 code']);
    },
  );

  test('the next free one is offered, after every number that was ever used', () => {
    expect(freeCode('1035', before, linesOf([fresh({ code: '1035-051' })]))).toBe('1035-052');
    expect(freeCode('1035', [], [])).toBe('1035-001');
  });
});

describe('[K2] a code twice', () => {
  test.each([
    ['from the day after the end', { to: eve }, day, []],
    ['on the day of the end', { to: day }, day, ['K2 1 code']],
    ['beside one that goes on', {}, day, ['K2 1 code']],
  ] as const)('%s', (_, changes, from, expected) => {
    const twice = [{ ...first, ...changes }, { ...first, from, name: 'อื่น' }, second, third, gone];
    expect(breaches(twice)).toEqual(expected);
  });

  test('the code of one that has ended may be used again', () => {
    expect(withOthers({ ...gone, from: day, to: null, mergedInto: null })).toEqual([]);
  });
});

describe('[K3] the name', () => {
  test.each([
    ['', 1],
    [' ', 1],
    ['ก'.repeat(200), 0],
    ['ก'.repeat(201), 1],
    ['ชุมชนร่้มเย็น', 1],
  ])('“%s”', (name, faults) => {
    expect(withOthers(fresh({ name }))).toEqual(Array(faults).fill('K3 4 name'));
  });
});

describe('[K4] a name twice', () => {
  test.each([
    ['of one that goes on', 'ชุมชน 1', ['K4 4 name']],
    ['but for its spaces', ' ชุมชน  1', ['K4 4 name']],
    ['of one that has ended', 'ชุมชน 4', []],
  ])('%s', (_, name, expected) => {
    expect(withOthers(fresh({ name }))).toEqual(expected);
  });

  test('is asked of what is new only', () => {
    const namesakes = [first, { ...second, name: first.name }];
    expect(breaches(namesakes, { before: namesakes })).toEqual([]);
  });
});

describe('[K5] the kind', () => {
  test.each([
    ['', day, 1],
    ['village', day, 1],
    ['urban-2564', day, 1],
    ['urban-2564', '2021-09-30', 1],
    ['urban-2564', '2021-10-01', 0],
    ['urban-2555', '2021-09-30', 0],
    ['urban-2555', '2021-10-01', 1],
  ])('“%s” from %s', (kind, from, faults) => {
    expect(withOthers(fresh({ kind, from }))).toEqual(Array(faults).fill('K5 4 kind'));
  });

  test('that went out of use is a warning where nothing else changes, and none where the community ends', () => {
    const later = { day: '2021-10-01' };
    expect(breaches(before, later)).toEqual(['K5 0 kind warning', 'K5 1 kind warning', 'K5 2 kind warning']);
    expect(breaches([{ ...first, to: '2021-09-30' }, second], { ...later, before: [first, second] })).toEqual([
      'K5 1 kind warning',
    ]);
  });
});

test('[K7] the last day is not before the first', () => {
  expect(withOthers(fresh({ to: day }))).toEqual([]);
  expect(withOthers(fresh({ to: eve }))).toEqual(['K7 4 to']);
});

describe('[K8] merged into', () => {
  test.each([
    ['one that goes on', '1035-002', []],
    ['one that has ended', '1035-004', ['K8 0 mergedInto']],
    ['one that there is not', '1035-099', ['K8 0 mergedInto']],
    ['itself', '1035-001', ['K8 0 mergedInto']],
  ])('%s', (_, mergedInto, expected) => {
    expect(breaches([{ ...first, to: eve, mergedInto }, second, third, gone])).toEqual(expected);
  });

  test('one that begins on the day after', () => {
    expect(breaches([{ ...first, to: eve, mergedInto: '1035-005' }, second, third, gone, fresh()])).toEqual([]);
  });
});

test('[K9] merged without a last day', () => {
  expect(breaches([{ ...first, mergedInto: '1035-002' }, second, third, gone])).toEqual(['K9 0 to']);
});

describe('[K10] the past', () => {
  test.each([
    ['a row is lost', [second, third, gone], ['K10 null null']],
    ['a name', [{ ...first, name: 'อื่น' }, second, third, gone], ['K10 0 name']],
    ['a kind', [{ ...first, kind: 'crowded-2555' }, second, third, gone], ['K10 0 kind']],
    ['a first day', [{ ...first, from: '2019-11-01' }, second, third, gone], ['K10 0 from', 'K10 null null']],
    ['an end in the past', [{ ...first, to: '2019-12-30' }, second, third, gone], ['K10 0 to']],
    ['an end on the eve', [{ ...first, to: eve }, second, third, gone], []],
    ['another end of one that has ended', [first, second, third, { ...gone, to: '2019-11-29' }], ['K10 3 to']],
    ['one that has ended goes on', [first, second, third, { ...gone, to: null, mergedInto: null }], ['K10 3 to']],
    ['another merger', [first, second, third, { ...gone, mergedInto: '1035-001' }], ['K10 3 mergedInto']],
    ['a beginning in the past', [...before, fresh({ from: eve })], ['K10 4 from']],
    ['one in the past altogether', [...before, fresh({ from: '2019-10-01', to: '2019-10-31' })], ['K10 4 from']],
  ])('%s', (_, entries, expected) => {
    expect(breaches(entries)).toEqual(expected);
  });

  test('what an earlier change announced from the same day on may still be another', () => {
    const announced = [{ ...first, to: eve, mergedInto: '1035-002' }, second, third, gone, fresh()];
    const otherwise = [first, second, third, gone, fresh({ name: 'อื่น' })];
    expect(breaches(otherwise, { before: announced })).toEqual([]);
    expect(breaches([first, second, third, gone], { before: announced })).toEqual([]);
  });
});

test('[K11] knows whether anything has been changed, in whatever order', () => {
  expect(isUnchanged([...before].reverse(), before)).toBe(true);
  expect(isUnchanged([...before, fresh()], before)).toBe(false);
  expect(isUnchanged(before.slice(1), before)).toBe(false);
  expect(isUnchanged([{ ...first, to: eve }, second, third, gone], before)).toBe(false);
});

test('issues name the community and the column', () => {
  const [issue] = checkRegister(linesOf([{ ...first, to: eve, mergedInto: '1035-099' }, second, third, gone]), scope);
  expect(issue).toMatchObject({
    subject: '1035-001',
    subjectName: 'ชุมชน 1',
    header: { th: 'รวมเข้ากับ' },
    what: { th: 'ไม่มีชุมชนรหัส “1035-099” ณ 1 ม.ค. 2563' },
  });
});

import { describe, expect, test } from 'vitest';
import type { ResultDefinition } from '../../../../shared/indicator/measure.ts';
import {
  readTargets,
  sameTarget,
  targetCells,
  targetsOf,
  withTargets,
} from '../../../../shared/rules/indicators/targets.ts';
import type { Quarter } from '../../../../shared/terms/period.ts';
import type { Cell } from '../../../../shared/terms/row.ts';
import { communityDevelopmentPlans } from '../../sheet.ts';

const [plain] = communityDevelopmentPlans.results as [ResultDefinition];
const milestones: ResultDefinition = { ...plain, target: '100', quarterTargets: [null, '20', '50.00', '100.0000'] };
const none = new Set<Quarter>();
const afterFirst = new Set<Quarter>([1]);

function read(target: Cell, quarters: Cell[], closed = none, definition = plain) {
  const { targets, faults } = readTargets(definition, { target, quarters }, closed);
  return { ...targets, faults: faults.map(({ column, fault }) => `${fault.rule} ${column}`) };
}

test('the seed’s target is printed with four places', () => {
  expect(plain.target).toBe('75.0000');
});

test.each([
  ['one for the year', plain, none, [75, null, null, null, null]],
  ['one for the year, quarter 1 closed', plain, afterFirst, [75, 75, null, null, null]],
  ['milestones', milestones, none, [100, 'ไม่มี', 20, 50, null]],
  ['none at all', { ...plain, target: null }, afterFirst, [null, 'ไม่มี', null, null, null]],
] as [string, ResultDefinition, Set<Quarter>, Cell[]][])('laid: %s', (_, definition, closed, expected) => {
  const { target, quarters } = targetCells(definition, closed);
  expect([target, ...quarters]).toEqual(expected);
  const { targets, faults } = readTargets(definition, { target, quarters }, closed);
  expect(targets).toEqual(targetsOf(definition));
  expect(faults).toEqual([]);
});

describe('read', () => {
  test('another target of the year holds in every quarter that has no other', () => {
    expect(read(80, [null, null, 'ไม่มี', 90])).toEqual({
      target: '80',
      quarterTargets: ['80', '80', null, '90'],
      faults: [],
    });
  });

  test('a closed quarter keeps its own when the year’s changes', () => {
    const { target, quarterTargets } = read(80, [75, null, null, null], afterFirst);
    expect(quarterTargets).toEqual(['75.0000', '80', '80', '80']);
    expect(withTargets(plain, { target, quarterTargets })).toMatchObject({
      target: '80',
      quarterTargets: ['75.0000', '80', '80', '80'],
    });
  });

  test('the same number keeps its digits; quarters that are the year’s are not written out', () => {
    const { target, quarterTargets } = read('๗๕', ['75', 75, '', null]);
    expect([target, ...quarterTargets]).toEqual(Array(5).fill('75.0000'));
    expect(withTargets({ ...plain, quarterTargets: ['1', '2', '3', '4'] }, { target, quarterTargets })).toEqual(plain);
  });

  test.each([
    ['1,407.52', '1407.52'],
    ['-5', '-5'],
    [0, '0'],
    ['none', null],
  ])('%s is %s', (cell, expected) => {
    expect(read(75, [cell, null, null, null]).quarterTargets[0]).toBe(expected);
  });

  test.each(['ร้อยละ 75 ขึ้นไป', '20 ของประชาชน', true, '#REF!'])('[T1] %s is no target', (cell) => {
    expect(read(cell, [null, null, null, null])).toMatchObject({ target: '75.0000', faults: ['T1 target'] });
  });

  test.each([1.23456, 1e13, 1e21])('[T2] %s is too fine or too large', (cell) => {
    expect(read(75, [null, cell, null, null]).faults).toEqual(['T2 q2']);
  });

  test.each([
    [75, []],
    [null, []],
    [80, ['T3 q1']],
    ['ไม่มี', ['T3 q1']],
  ] as [Cell, string[]][])('[T3] %s in a closed quarter', (cell, expected) => {
    const { faults, quarterTargets } = read(75, [cell, null, null, null], afterFirst);
    expect(faults).toEqual(expected);
    expect(quarterTargets[0]).toBe('75.0000');
  });
});

test.each([
  ['75', '75.0000', true],
  ['75', '75.0001', false],
  [null, '0', false],
  [null, null, true],
])('%s and %s: same is %s', (a, b, same) => {
  expect(sameTarget(a, b)).toBe(same);
});

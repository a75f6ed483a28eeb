import { describe, expect, test } from 'vitest';
import { type Dated, inForce, openFrom } from '../../../../shared/rules/indicators/in-force.ts';
import { type Quarter, quarters } from '../../../../shared/terms/period.ts';

describe('the version in force', () => {
  const versions = (...from: Quarter[]): Dated[] => from.map((one, index) => ({ version: index + 1, from: one }));

  test.each<[string, Dated[], (number | null)[]]>([
    ['of none is none', [], [null, null, null, null]],
    ['of one is that one', versions(1), [1, 1, 1, 1]],
    ['is the newest from its quarter on', versions(1, 3), [1, 1, 2, 2]],
    ['overtakes what would have come later', versions(1, 3, 2), [1, 3, 3, 3]],
    ['is found whatever the order', versions(1, 3, 2).reverse(), [1, 3, 3, 3]],
  ])('%s', (_title, known, expected) => {
    expect(quarters.map((quarter) => inForce(known, quarter)?.version ?? null)).toEqual(expected);
  });
});

test.each<[Quarter[], Quarter[]]>([
  [[], [1, 2, 3, 4]],
  [[1], [2, 3, 4]],
  // One that was left open before a closed one is no place to change what came after it.
  [[2], [3, 4]],
  [[1, 2, 3, 4], []],
])('with %j closed, something new may be in force from %j on', (closed, open) => {
  expect(openFrom(closed)).toEqual(open);
});

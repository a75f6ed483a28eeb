import { describe, expect, test } from 'vitest';
import { runsOf } from '../../../addin/board/charts/runs.ts';

describe('the runs of a trend', () => {
  test.each<[string, (number | null)[], [number, number][][]]>([
    [
      'no gap',
      [1, 2, 3],
      [
        [
          [0, 1],
          [1, 2],
          [2, 3],
        ],
      ],
    ],
    ['a gap is no zero', [1, null, 3], [[[0, 1]], [[2, 3]]]],
    [
      'zero is a number',
      [0, 0],
      [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    ],
    [
      'gaps at both ends',
      [null, 5, 6, null],
      [
        [
          [1, 5],
          [2, 6],
        ],
      ],
    ],
    ['nothing', [null, null], []],
  ])('%s', (_title, values, runs) => {
    expect(runsOf(values).map((run) => run.map(({ x, y }) => [x, y]))).toEqual(runs);
  });
});

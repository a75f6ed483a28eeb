import { describe, expect, test } from 'vitest';
import { readScoreValues } from '../../../addin/panes/settings/score-values.ts';

describe('the values of a score, as they are typed', () => {
  test.each([
    ['100 95 0', [100, 95, 0]],
    ['0, 50;100', [100, 50, 0]],
    ['2.5  2.5', [2.5]],
    ['1000', [1000]],
    ['', null],
    ['100 ครึ่ง', null],
    ['-1', null],
    ['1001', null],
    ['๑๐๐', null],
  ])('%j', (written, values) => expect(readScoreValues(written)).toEqual(values));
});

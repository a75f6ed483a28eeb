import { describe, expect, test } from 'vitest';
import { readScore, readScoreValues } from '../../../../addin/panes/review/scale/read-score.ts';

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
    [Array.from({ length: 51 }, (_, value) => value).join(' '), null],
  ])('%j', (written, values) => expect(readScoreValues(written)).toEqual(values));
});

describe('a score, as it is written', () => {
  const good = { id: 1, stored: false, key: ' 2.3 ', th: ' ความครบถ้วน ', en: 'Completeness', values: '100 0' };

  test('is read without the spaces around it', () => {
    expect(readScore(good, ['2.1', '2.2'])).toEqual({
      score: { key: '2.3', name: { th: 'ความครบถ้วน', en: 'Completeness' }, values: [100, 0] },
    });
  });

  test.each([
    [{ key: '' }, ['key']],
    [{ key: 'สอง' }, ['key']],
    [{ key: '123456789' }, ['key']],
    [{ key: '2.1' }, ['sameKey']],
    [{ th: ' ' }, ['th']],
    [{ en: '' }, ['en']],
    [{ values: 'ครึ่ง' }, ['values']],
    [{ key: '', th: '', en: '', values: '' }, ['key', 'th', 'en', 'values']],
  ])('%j is told as %j', (changes, faults) => {
    expect(readScore({ ...good, ...changes }, ['2.1', '2.2'])).toEqual({ faults });
  });
});

import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../../shared/rules/review/evaluation-number.ts';
import type { NumberMeaning, Scores } from '../../../../shared/terms/review.ts';

const given: Scores = { '2.1': 95, '2.2': 100 };

describe('the number of an evaluation', () => {
  test.each<[string, NumberMeaning, Scores, string | null, string | null]>([
    ['is none where it is not used', { kind: 'unused' }, given, null, null],
    ['is the score that it repeats', { kind: 'score', key: '2.1' }, given, null, '95'],
    ['is 0 where that score is', { kind: 'score', key: '2.1' }, { '2.1': 0, '2.2': 100 }, null, '0'],
    ['is none where that score is open', { kind: 'score', key: '2.1' }, { '2.1': null, '2.2': 100 }, null, null],
    ['is the mean', { kind: 'mean' }, given, null, '97.5'],
    ['is a mean half away from zero', { kind: 'mean' }, { a: 0.0001, b: 0 }, null, '0.0001'],
    ['is a mean of three, at four places', { kind: 'mean' }, { a: 100, b: 100, c: 0 }, null, '66.6667'],
    ['is no mean while a score is open', { kind: 'mean' }, { '2.1': 95, '2.2': null }, null, null],
    ['is none while nothing is given by hand', { kind: 'hand', values: null }, given, null, null],
    ['is what is given by hand', { kind: 'hand', values: null }, given, '87.2500', '87.25'],
    ['is one of the values', { kind: 'hand', values: [5, 4.5] }, given, '4.50', '4.5'],
    ['is 0 by hand, which is not none', { kind: 'hand', values: null }, given, '0.0000', '0'],
    ['keeps the zeros of a whole number', { kind: 'hand', values: null }, given, '100', '100'],
  ])('%s', (_, meaning, scores, byHand, number) => {
    expect(numberOf(meaning, scores, byHand)).toEqual({ number });
  });

  test('is not given by hand where it comes of the scores, nor beside its values', () => {
    for (const kind of ['unused', 'mean'] as const) expect(numberOf({ kind }, given, '95')).toBe('not-allowed');
    expect(numberOf({ kind: 'score', key: '2.1' }, given, '95')).toBe('not-allowed');
    expect(numberOf({ kind: 'hand', values: [5, 4] }, given, '3')).toBe('not-allowed');
  });
});

import { describe, expect, test } from 'vitest';
import { readMeaning, writtenMeaning } from '../../../../addin/panes/review/scale/read-meaning.ts';
import { givenBefore, readWritten, writtenOver } from '../../../../addin/panes/review/scores/written-evaluation.ts';
import { timelyWords } from '../../../../addin/panes/review/timely-words.ts';
import { defaultEvaluationScale } from '../../../../shared/catalogue/evaluation-scale.ts';
import type { NumberMeaning } from '../../../../shared/terms/review.ts';

const { scores } = defaultEvaluationScale;

describe('what is written of an evaluation', () => {
  test('stands over what was given before, a score put back to open with it', () => {
    const given = { scores: { '2.1': 95, '2.2': 100 }, number: '95', remark: 'ดี', at: '', by: '' };
    const whole = writtenOver({ scores: { '2.2': null } }, givenBefore(given));
    expect(readWritten(defaultEvaluationScale, whole)).toEqual({
      read: { scores: { '2.1': 95, '2.2': null }, byHand: null, number: '95', remark: '' },
    });
  });

  test('must be something', () => {
    expect(readWritten(defaultEvaluationScale, { scores: { '2.1': null } })).toEqual({ fault: 'nothing' });
  });

  test.each<[string, NumberMeaning, string, object]>([
    ['in Thai digits', { kind: 'hand', values: null }, '๘๗.๕๐', { read: { byHand: '87.5', number: '87.5' } }],
    ['alone, without a score', { kind: 'hand', values: [5, 4] }, '5', { read: { number: '5' } }],
    ['as no number', { kind: 'hand', values: null }, 'ดีมาก', { fault: 'number' }],
    ['below zero', { kind: 'hand', values: null }, '-1', { fault: 'number' }],
    ['too fine', { kind: 'hand', values: null }, '1.00001', { fault: 'number' }],
    ['as none of the values', { kind: 'hand', values: [5, 4] }, '3', { fault: 'value' }],
    ['where the scale takes none by hand: it stays unread', { kind: 'mean' }, '3', { fault: 'nothing' }],
  ])('has a number %s', (_, number, typed, expected) => {
    expect(readWritten({ scores, number }, { scores: {}, number: typed })).toMatchObject(expected);
  });
});

describe('the meaning of the number, in the form', () => {
  test.each<NumberMeaning>([
    { kind: 'unused' },
    { kind: 'mean' },
    { kind: 'score', key: '2.1' },
    { kind: 'hand', values: null },
    { kind: 'hand', values: [5, 4.5] },
  ])('is read as it was written: %o', (meaning) => {
    expect(readMeaning(writtenMeaning(meaning), ['2.1', '2.2'])).toEqual({ meaning });
  });

  test('names a score that has left the scale, and values that are none', () => {
    expect(readMeaning({ choice: 'score 2.3', values: '' }, ['2.1'])).toEqual({ fault: 'score' });
    expect(readMeaning({ choice: 'hand', values: 'ดี' }, ['2.1'])).toEqual({ fault: 'values' });
  });
});

test('how timely a district was is said in a phrase', () => {
  const first = { firstSubmittedAt: '2026-01-12T03:00:00.000Z', returned: 0, reopened: 0 };
  expect(timelyWords({ ...first, daysLate: 0 }).th).toBe('ส่งทันกำหนด');
  expect(timelyWords({ ...first, daysLate: 3, returned: 2, reopened: 1 }).th).toBe(
    'ส่งช้า 3 วัน · ส่งคืน 2 ครั้ง · เปิดให้แก้ไข 1 ครั้ง',
  );
  expect(timelyWords({ ...first, daysLate: null }).th).toBe('ส่งช้า');
  expect(timelyWords({ ...first, firstSubmittedAt: null, daysLate: null }).th).toBe('ยังไม่ส่ง');
});

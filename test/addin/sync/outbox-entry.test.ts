import { describe, expect, test } from 'vitest';
import { done, failed } from '../../../addin/outcome.ts';
import { entryToSend, type OutboxEntry, verdict } from '../../../addin/sync/outbox-entry.ts';
import { offline, refused, unexpectedAnswer } from '../../../addin/sync/troubles.ts';
import { problem } from '../../../shared/wire/problem.ts';
import type { ProblemCode } from '../../../shared/wire/problems.ts';
import { content, place, problemAnswer, receipt } from './answers.ts';

const waiting: OutboxEntry = { key: 'k-1', place, base: 3, content, confirmedAt: '2026-11-22T09:00:00.000Z' };

describe('entryToSend', () => {
  test('the same content keeps its key, even on another base', () => {
    expect(entryToSend(waiting, { ...waiting, key: 'k-2', base: 4 })).toBe(waiting);
  });

  test('other content takes the place of what waited', () => {
    const fresh = { ...waiting, key: 'k-2', content: { ...content, report: 'แก้แล้ว' } };
    expect(entryToSend(waiting, fresh)).toBe(fresh);
  });

  test('other answers to the planning office are other content', () => {
    const answering = { ...waiting, content: { ...content, answers: { '': 'แก้แล้ว' } } };
    expect(entryToSend(answering, { ...answering, key: 'k-2' })).toBe(answering);
    expect(entryToSend(waiting, { ...answering, key: 'k-2' }).key).toBe('k-2');
  });

  test('nothing waiting: the fresh one', () => {
    expect(entryToSend(null, waiting)).toBe(waiting);
  });
});

describe('verdict', () => {
  test.each([
    ['revision-conflict', 'refused'],
    ['has-issues', 'refused'],
    ['quarter-closed', 'refused'],
    ['wrong-state', 'refused'],
    ['sheet-moved', 'refused'],
    ['indicator-cancelled', 'refused'],
    ['other-district', 'refused'],
    ['key-reused', 'refused'],
    ['unauthenticated', 'unknown'],
    ['too-many-requests', 'unknown'],
    ['internal', 'unknown'],
  ] as [ProblemCode, string][])('%s: %s', async (code, expected) => {
    expect(verdict(failed(refused(problem.parse(await problemAnswer(code).json()))))).toBe(expected);
  });

  test('no answer, or not of our server: unknown', () => {
    expect([verdict(failed(offline)), verdict(failed(unexpectedAnswer))]).toEqual(['unknown', 'unknown']);
  });

  test('a receipt: arrived', () => {
    expect(verdict(done(receipt))).toBe('arrived');
  });
});

import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failed, type Outcome } from '../../../addin/outcome.ts';
import { answerOptions, atMoment, createAnswerCache, freshOptions } from '../../../addin/sync/answer-cache.ts';
import { callAndRefresh } from '../../../addin/sync/call-and-refresh.ts';
import type { Call } from '../../../addin/sync/client.ts';
import { createKeep } from '../../../addin/sync/keep.ts';
import { createSession, type Session } from '../../../addin/sync/session.ts';
import { offline } from '../../../addin/sync/troubles.ts';
import { jsonAnswer, memoryStorage } from './answers.ts';

const scale = { parameters: {} };

/** A server whose answers are numbered, or do not come. */
function numbered() {
  const asked: string[] = [];
  const server = { asked, up: true };
  const call = (async (name: string): Promise<Outcome<unknown>> => {
    asked.push(name);
    return server.up ? { ok: true, value: asked.length } : failed(offline);
  }) as Call;
  return { server, call };
}

let session: Session;
let answers: ReturnType<typeof createAnswerCache>;

beforeEach(async () => {
  const storage = memoryStorage();
  session = createSession(
    async () => jsonAnswer({}, { 'set-auth-token': 't-1' }),
    createKeep(() => storage),
  );
  await session.signIn('chomthong', 'x');
  answers = createAnswerCache(session, null);
});

afterEach(() => answers.clear());

describe('the answers that are kept', () => {
  test('an answer outlives the trouble that comes after it, and trouble ends with the next answer', async () => {
    const { server, call } = numbered();
    const options = answerOptions(call, 'readEvaluationScale', scale);
    expect(await answers.fetchQuery(options)).toEqual({ value: 1, trouble: null });
    server.up = false;
    expect(await answers.fetchQuery(options)).toEqual({ value: 1, trouble: offline });
    server.up = true;
    expect(await answers.fetchQuery(options)).toEqual({ value: 3, trouble: null });
  });

  test('what never becomes another is asked for once, unless trouble came instead', async () => {
    const { server, call } = numbered();
    const options = answerOptions(call, 'readIndicator', {
      parameters: { indicator: '2100-1040', fiscalYear: '2563' },
      query: { version: '1' },
    });
    server.up = false;
    await answers.fetchQuery(options);
    server.up = true;
    await answers.fetchQuery(options);
    await answers.fetchQuery(options);
    expect(server.asked).toHaveLength(2);
  });

  test('a write asks again for what it changed where that is shown, forgets it elsewhere, and leaves the rest', async () => {
    const { server, call } = numbered();
    const windows = answerOptions(call, 'listWindows', scale);
    const assignments = answerOptions(call, 'listAssignments', { ...scale, query: {} });
    const mail = answerOptions(call, 'readMail', scale);
    const shown = new QueryObserver(answers, windows);
    const leave = shown.subscribe(() => undefined);
    await answers.fetchQuery(assignments);
    await answers.fetchQuery(mail);
    server.asked.length = 0;

    const days = { opensOn: '2019-12-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };
    await callAndRefresh(call, answers)('setWindow', { parameters: { period: '2563-Q1' }, body: days });
    expect(server.asked).toEqual(['setWindow', 'listWindows']);
    expect(answers.getQueryData(assignments.queryKey)).toBeUndefined();
    expect(answers.getQueryData(mail.queryKey)).toEqual({ value: 3, trouble: null });
    leave();
  });

  test('what was so at a moment of the past is kept apart from now, and no write asks for it again', async () => {
    const { server, call } = numbered();
    const place = { parameters: { indicator: '2100-1040', period: '2563-Q1', office: '1035' } };
    const now = answerOptions(call, 'readReview', atMoment('readReview', place, null));
    const then = answerOptions(call, 'readReview', atMoment('readReview', place, '2020-01-31T02:00:00Z'));
    const [shownNow, shownThen] = [new QueryObserver(answers, now), new QueryObserver(answers, then)];
    const leave = [shownNow.subscribe(() => undefined), shownThen.subscribe(() => undefined)];
    await expect.poll(() => answers.getQueryData(then.queryKey)).toEqual({ value: 2, trouble: null });
    server.asked.length = 0;

    await callAndRefresh(call, answers)('accept', { ...place, step: 1, body: { message: '' } });
    await answers.refetchQueries({ type: 'active' });
    expect(server.asked.filter((name) => name === 'readReview').length).toBeGreaterThan(0);
    expect(answers.getQueryData(now.queryKey)).not.toEqual({ value: 1, trouble: null });
    expect(answers.getQueryData(then.queryKey)).toEqual({ value: 2, trouble: null });
    for (const each of leave) each();
  });

  test('what cannot be asked of the past is asked of now', () => {
    expect(atMoment('readMail', scale, '2020-01-31T02:00:00Z')).toEqual(scale);
  });

  test('what a form begins with is asked for by itself, never what is kept', async () => {
    const { server, call } = numbered();
    await answers.fetchQuery(answerOptions(call, 'readMail', scale));
    server.up = false;
    expect(await answers.fetchQuery(freshOptions(call, 'readMail', scale))).toEqual({ value: null, trouble: offline });
  });

  test('a write that was refused changes nothing', async () => {
    const { server, call } = numbered();
    const mail = answerOptions(call, 'readMail', scale);
    await answers.fetchQuery(mail);
    server.up = false;
    await callAndRefresh(call, answers)('setMail', { parameters: {}, body: { address: null, digest: false } });
    expect(answers.getQueryData(mail.queryKey)).toEqual({ value: 1, trouble: null });
  });

  test('goes with the person who signs out', async () => {
    const { call } = numbered();
    const me = answerOptions(call, 'readMe', scale);
    await answers.fetchQuery(me);
    session.signOut();
    expect(answers.getQueryData(me.queryKey)).toBeUndefined();
  });
});

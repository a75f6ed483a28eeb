import { expect, test } from 'vitest';
import type { Log } from '../../../server/log.ts';
import { rehearse } from '../../../server/rehearsal/rehearse.ts';
import { openStage, type Rest, type Stage } from '../../../server/rehearsal/stage.ts';
import { openWorld } from '../fixture.ts';

const world = await openWorld();

/** A rehearsal on the real stage, which ends as soon as so many submissions have been answered. */
async function play(until: number, changes: Partial<Parameters<typeof rehearse>[0]> = {}) {
  const lines: object[] = [];
  const log: Log = { write: (level, fields) => lines.push({ level, ...fields }) };
  const ending = new AbortController();
  const answers: number[] = [];
  let closed = 0;
  const open = async (rest: Rest): Promise<Stage> => {
    const stage = await openStage(world.ground, '.', rest);
    return {
      desks: stage.desks,
      async answer(request) {
        const answer = await stage.answer(request);
        if (answers.push(answer.status) >= until) ending.abort();
        return answer;
      },
      async close() {
        closed += 1;
        await stage.close();
      },
    };
  };
  await rehearse({ open, sinceAsked: () => Number.POSITIVE_INFINITY, log, signal: ending.signal, ...changes });
  return { lines, answers, closed: () => closed };
}

test('plays submissions on a stage of its own, and nothing of it is in the city', async () => {
  const before = await world.storage.readLogEnd();
  const { lines, answers, closed } = await play(60);
  expect(new Set(answers)).toEqual(new Set([200]));
  expect(lines).toEqual([{ level: 'info', event: 'rehearsal', submitted: answers.length, ms: expect.any(Number) }]);
  expect(answers.length).toBeGreaterThanOrEqual(60);
  expect(closed()).toBe(1);
  expect(await world.storage.readLogEnd()).toEqual(before);
});

test('steps back as long as somebody asks for something', async () => {
  const asked = performance.now();
  let first = 0;
  const ending = new AbortController();
  const open = async (): Promise<Stage> => ({
    desks: [{ path: '/', content: { rows: [], report: '', notApplicable: false }, token: '' }],
    async answer() {
      first ||= performance.now();
      ending.abort();
      return new Response('');
    },
    close: async () => {},
  });
  const sinceAsked = () => Math.max(0, performance.now() - asked - 400);
  await play(0, { open, sinceAsked, signal: ending.signal });
  expect(first - asked).toBeGreaterThan(490);
});

test('that fails is a line in the log, harms nobody and leaves nothing open', async () => {
  const fails = async () => {
    throw new Error('no room');
  };
  expect((await play(1, { open: fails })).lines).toEqual([
    { level: 'warn', event: 'rehearsal', stack: expect.stringContaining('no room') },
  ]);
  let closed = 0;
  const refuses = async (): Promise<Stage> => ({
    desks: [{ path: '/', content: { rows: [], report: '', notApplicable: false }, token: '' }],
    answer: async () => new Response('no', { status: 422 }),
    async close() {
      closed += 1;
    },
  });
  const { lines } = await play(1, { open: refuses });
  expect(lines).toEqual([{ level: 'warn', event: 'rehearsal', stack: expect.stringContaining('422 no') }]);
  expect(closed).toBe(1);
});

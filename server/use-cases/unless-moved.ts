import type { Refusal } from '../refusal.ts';

/**
 * What a step says when the sheet, or its register, changed between reading and storing. `last`: when the sheet's last event
 * was, where that is later than the step has said of its own.
 */
export type Moved = { moved: true; last?: string };

/** How often a step is tried again. */
const tries = 3;

/**
 * Does a step on what stands there now; again, when another event of the sheet or its register came in between. What
 * happens to a sheet happens after what has happened to it: where the clock was set back, or another server's is ahead, it
 * is done as of the time of the sheet's last event.
 */
export async function unlessMoved<Answer extends object>(
  now: Date,
  step: (time: Date) => Promise<Answer | Moved>,
): Promise<Answer | Refusal> {
  let time = now;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const answer = await step(time);
    if (!('moved' in answer)) return answer;
    if (answer.last !== undefined) time = new Date(answer.last);
  }
  return { refused: 'sheet-moved' };
}

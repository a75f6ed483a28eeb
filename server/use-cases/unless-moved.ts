import type { Refusal } from '../refusal.ts';

/** What a step says when the sheet, or its register, changed between reading and storing. */
export type Moved = { moved: true };

/** How often a step is tried again. */
const tries = 3;

/** Does a step on what stands there now; again, when another event of the sheet or its register came in between. */
export async function unlessMoved<Answer extends object>(
  step: () => Promise<Answer | Moved>,
): Promise<Answer | Refusal> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const answer = await step();
    if (!('moved' in answer)) return answer;
  }
  return { refused: 'sheet-moved' };
}

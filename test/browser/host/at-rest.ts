import { expect } from 'vitest';
import type { Unrest } from './unrest.ts';
import { type Desk, paneFrame } from './workbench.ts';

/**
 * Waits until the pane has done what follows from the last step: no batch is under way, no event is on its way to it, and
 * it has nothing left to do of itself. Seen twice, since what a batch's answer sets off begins after the answer.
 */
export async function atRest(desk: Desk): Promise<void> {
  const look = async () => {
    await desk.drive('idle');
    const unrest = await paneFrame(desk).evaluate(
      () => new Promise<Unrest | undefined>((resolve) => requestAnimationFrame(() => resolve(window.unrest?.()))),
    );
    return { ...unrest, syncs: (await desk.drive('counters')).syncs };
  };
  await expect
    .poll(async () => {
      const [before, after] = [await look(), await look()];
      return { ...after, more: after.syncs - before.syncs };
    })
    .toMatchObject({ timers: 0, calls: 0, more: 0 });
}

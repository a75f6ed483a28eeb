import type { BrowserContext } from 'playwright-core';

/** Milliseconds from one drawn frame to the next. */
const pace = 200;

/**
 * Lets the workbench draw five frames a second. Univer draws the whole grid anew in each frame in which anything has
 * changed, sixty times a second, which is half of what a journey costs; what is drawn in the end is the same.
 */
export async function drawFewFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript((milliseconds) => {
    if (!location.pathname.startsWith('/workbench')) return;
    const { requestAnimationFrame } = window;
    const waiting = new Map<number, FrameRequestCallback>();
    let asked = 0;
    const draw = (now: number) => {
      const all = [...waiting.values()];
      waiting.clear();
      for (const each of all) each(now);
    };
    Object.assign(window, {
      requestAnimationFrame: (work: FrameRequestCallback) => {
        if (waiting.size === 0) setTimeout(() => requestAnimationFrame(draw), milliseconds);
        asked += 1;
        waiting.set(asked, work);
        return asked;
      },
      cancelAnimationFrame: (asking: number) => waiting.delete(asking),
    });
  }, pace);
}

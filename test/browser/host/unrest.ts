import type { BrowserContext } from 'playwright-core';

/** What the pane will still do of itself: the timers that run down within a second, and the calls on their way. */
export type Unrest = { timers: number; calls: number };

declare global {
  interface Window {
    unrest?: () => Unrest;
  }
}

/** Lets every pane of a browser context tell its unrest. Before any page is opened. */
export async function tellUnrest(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!location.pathname.includes('taskpane')) return;
    const timers = new Set<unknown>();
    let calls = 0;
    const { setTimeout, clearTimeout, fetch } = window;
    Object.assign(window, {
      unrest: () => ({ timers: timers.size, calls }),
      setTimeout: (work: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
        const timer = setTimeout(() => {
          timers.delete(timer);
          work(...given);
        }, delay);
        if (delay < 1000) timers.add(timer);
        return timer;
      },
      clearTimeout: (timer: number) => {
        timers.delete(timer);
        clearTimeout(timer);
      },
      fetch: async (...given: Parameters<typeof fetch>) => {
        calls += 1;
        try {
          return await fetch(...given);
        } finally {
          calls -= 1;
        }
      },
    });
  });
}

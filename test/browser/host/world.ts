import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from './server.ts';
import { expectWholeWorkbooks } from './whole-workbooks.ts';
import { launch } from './workbench.ts';

/** One browser for all files of a worker, which ends with it: what people keep is kept in contexts of their own. */
let kept: Browser | null = null;

async function keptBrowser(): Promise<Browser> {
  if (!kept?.isConnected()) kept = await launch();
  return kept;
}

export type World = { server: RunningServer; browser: Browser };

/**
 * A server and a browser for the tests of one file; both are there from the first hook on, and after the last nothing of
 * either is left. The server has the seed's indicator unless others are named.
 */
export function setUpWorld(indicators: string[] = ['2100-1040-2563'], settings: Record<string, string> = {}): World {
  const world = {} as World;
  beforeAll(async () => {
    [world.server, world.browser] = await Promise.all([startServer(indicators, settings), keptBrowser()]);
  });
  afterAll(async () => {
    for (const context of world.browser?.contexts() ?? []) {
      await expectWholeWorkbooks(context);
      await context.close();
    }
    await world.server?.stop();
  });
  return world;
}

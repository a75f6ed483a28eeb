import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from './server.ts';
import { expectWholeWorkbooks } from './whole-workbooks.ts';
import { launch } from './workbench.ts';

export type World = { server: RunningServer; browser: Browser };

/**
 * A server and a browser for the tests of one file; both are there from the first hook on and gone after the last. The
 * server has the seed's indicator unless others are named.
 */
export function setUpWorld(indicators: string[] = ['2100-1040-2563'], settings: Record<string, string> = {}): World {
  const world = {} as World;
  beforeAll(async () => {
    world.server = await startServer(indicators, settings);
    world.browser = await launch();
  });
  afterAll(async () => {
    for (const context of world.browser?.contexts() ?? []) await expectWholeWorkbooks(context);
    await world.browser?.close();
    await world.server?.stop();
  });
  return world;
}

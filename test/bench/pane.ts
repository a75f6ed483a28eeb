import type { Browser } from 'playwright-core';
import { type RunningServer, startServer } from '../browser/host/server.ts';
import { launch } from '../browser/host/workbench.ts';

/**
 * What a cold pane costs at its first opening: the bytes of all that its frame asks for, and the time to its first paint.
 * No cache helps, not even with what the workbench around it has loaded already.
 */
export async function benchPane(): Promise<void> {
  const server = await startServer(['2100-1040-2563']);
  const browser = await launch();
  const openings: Awaited<ReturnType<typeof openCold>>[] = [];
  for (let round = 0; round < 5; round += 1) openings.push(await openCold(browser, server));
  const own = (openings[0]?.loaded ?? []).filter(({ path }) => !path.startsWith('/office-js/'));
  const kB = own.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  console.log(
    `pane, cold: its page and all that it loads up to the sign-in, compressed, without office.js: ${kB.toFixed(1)} kB in ${own.length} files (goal ≤ 350)`,
  );
  const paints = openings.map(({ paint }) => paint).sort((a, b) => a - b);
  console.log(`  first contentful paint ${paints.map((paint) => paint.toFixed(0)).join(', ')} ms (goal < 1000)`);
  await browser.close();
  await server.stop();
}

/** Opens the pane in the workbench of a new browser context that keeps nothing; sizes are of bodies, as they were sent. */
async function openCold(browser: Browser, { origin }: RunningServer) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(`${origin}/workbench?paneWidth=360`);
  const pane = page.frameLocator('iframe').first();
  await pane.getByLabel('ชื่อผู้ใช้').waitFor();
  const opening = await pane.locator('html').evaluate(async () => {
    await document.fonts.ready;
    const timings = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return {
      loaded: (timings as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
      })),
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    };
  });
  await context.close();
  return opening;
}

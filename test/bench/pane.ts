import { get } from 'node:https';
import type { Browser } from 'playwright-core';
import { type RunningServer, startServer } from '../browser/host/server.ts';
import { launch } from '../browser/host/workbench.ts';

/**
 * What a cold pane costs at its first opening: the bytes of all that its frame asks for, and the time to its first paint;
 * and what the workbench around it costs, pane included.
 */
export async function benchPane(): Promise<void> {
  const server = await startServer(['2100-1040-2563']);
  const browser = await launch();
  const openings: Awaited<ReturnType<typeof openCold>>[] = [];
  for (let round = 0; round < 5; round += 1) openings.push(await openCold(browser, server));
  const [first] = openings;
  say('pane up to the sign-in', 270, await sizesOf(server, first?.pane ?? []));
  say('workbench with it', 1700, await sizesOf(server, [...(first?.pane ?? []), ...(first?.around ?? [])]));
  const paints = openings.map(({ paint }) => paint).sort((a, b) => a - b);
  console.log(`  first contentful paint ${paints.map((paint) => paint.toFixed(0)).join(', ')} ms (goal < 1000)`);
  await browser.close();
  await server.stop();
}

function say(what: string, goal: number, sizes: number[]): void {
  const kB = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
  console.log(
    `${what}, cold, as it travels, without office.js: ${kB.toFixed(1)} kB in ${sizes.length} files (goal ≤ ${goal})`,
  );
}

/**
 * The bytes of each body as the server sends it to a browser that has nothing. They are asked for anew: to the browser's
 * own figures for the frame, what the page around it has loaded already counts as nothing.
 */
function sizesOf({ origin }: RunningServer, paths: string[]): Promise<number[]> {
  const own = [...new Set(paths)].filter((path) => !path.startsWith('/office-js/'));
  return Promise.all(own.map((path) => sizeOf(new URL(path, origin))));
}

function sizeOf(address: URL): Promise<number> {
  const headers = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };
  return new Promise((resolve, reject) => {
    const asked = get(address, { headers, rejectUnauthorized: false }, async (answer) => {
      let bytes = 0;
      for await (const chunk of answer) bytes += (chunk as Buffer).length;
      resolve(bytes);
    });
    asked.once('error', reject);
  });
}

/** Opens the workbench in a new browser context: the paths that the pane and the page around it ask for. */
async function openCold(browser: Browser, { origin }: RunningServer) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const [inPane, around] = [new Set<string>(), new Set<string>()];
  page.on('request', (request) => {
    const { pathname, origin: from } = new URL(request.url());
    if (from !== origin || pathname.startsWith('/api/')) return;
    (request.frame() === page.mainFrame() ? around : inPane).add(pathname);
  });
  await page.goto(`${origin}/workbench?paneWidth=360`);
  const pane = page.frameLocator('iframe').first();
  await pane.getByLabel('ชื่อผู้ใช้').waitFor();
  const paint = await pane.locator('html').evaluate(async () => {
    await document.fonts.ready;
    return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  });
  await context.close();
  return { pane: [...inPane], around: [...around], paint };
}

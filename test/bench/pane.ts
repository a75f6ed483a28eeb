import { startServer } from '../browser/host/server.ts';
import { launch, openDesk, signIn } from '../browser/host/workbench.ts';

/** What the pane costs at its first opening: bytes over the wire without office.js, and the time to its first paint. */
export async function benchPane(): Promise<void> {
  const server = await startServer(['2100-1040-2563']);
  const browser = await launch();
  const paints: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const loaded: { address: string; bytes: number }[] = [];
    const desk = await openDesk(
      { browser, server },
      {
        prepare: async (context) => {
          context.on('requestfinished', async (request) => {
            if (!request.frame().url().includes('/taskpane.html')) return;
            const { responseBodySize } = await request.sizes();
            loaded.push({ address: new URL(request.url()).pathname, bytes: responseBodySize });
          });
        },
      },
    );
    await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
    const frame = desk.page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
    const paint = await frame?.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    paints.push(paint ?? Number.NaN);
    if (round === 0) {
      const own = loaded.filter(({ address }) => !address.startsWith('/office-js/'));
      const kB = own.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
      console.log(
        `pane: first load ${kB.toFixed(1)} kB compressed in ${own.length} files, without office.js (goal ≤ 350)`,
      );
      await signIn(desk, 'chomthong', server.password);
    }
    await desk.close();
  }
  paints.sort((a, b) => a - b);
  console.log(`  first contentful paint ${paints.map((paint) => paint.toFixed(0)).join(', ')} ms (goal < 1000)`);
  await browser.close();
  await server.stop();
}

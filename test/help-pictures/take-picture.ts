import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type HelpPicture, helpPictures, pictureForms } from '../../server/http/help/pictures.ts';
import { type Desk, paneFrame } from '../browser/host/workbench.ts';

/** Where the manual's pictures stand. */
export const picturesFolder = join(import.meta.dirname, '../../addin/public/help');

/** How much of what the eye does not miss is kept. */
const quality = 0.8;

/** How wide the pane is in its pictures. */
export const picturePane = pictureForms.pane.width;

/** Takes one of the manual's pictures of what a page shows. `at` comes into sight first. */
export async function takePicture(
  page: Page,
  name: HelpPicture,
  pane: Desk | null = null,
  at?: Locator,
): Promise<void> {
  await at?.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  if (pane) await paneFrame(pane).evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // What the grid has been told last stands in it a frame or two later.
  await page.evaluate(async (frames) => {
    for (let drawn = 0; drawn < frames; drawn += 1) await new Promise((done) => requestAnimationFrame(done));
  }, 5);
  const { width, height, sharpness } = pictureForms[helpPictures[name]];
  const box = pane && helpPictures[name] === 'pane' ? await page.locator('iframe').first().boundingBox() : null;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: box?.x ?? 0, y: box?.y ?? 0, width, height, scale: sharpness },
  });
  await session.detach();
  mkdirSync(picturesFolder, { recursive: true });
  writeFileSync(join(picturesFolder, `${name}.webp`), await asWebp(page, data));
}

/** What a browser makes of a PNG as WebP: a third of its bytes. */
async function asWebp(page: Page, png: string): Promise<Buffer> {
  const blank = await page.context().newPage();
  const address = await blank.evaluate(
    async ([data, kept]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/webp', quality: kept })).arrayBuffer(),
      );
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [png, quality] as const,
  );
  await blank.close();
  return Buffer.from(address, 'base64');
}

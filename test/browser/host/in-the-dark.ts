import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousFindings } from './axe.ts';

/** Axe's rules of colours, which are all that the dark changes. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * The same page in the dark: axe finds nothing serious in its colours. Keeps the picture where PICTURES names a folder, and
 * leaves the page in the light again. `frame` is what is looked at where it is not the whole page.
 */
export async function picturedInTheDark(page: Page, name: string, frame: Frame | Page = page): Promise<void> {
  await turn(page, frame, 'dark');
  expect(await seriousFindings(frame, ofColours), `${name}: axe`).toEqual([]);
  const folder = process.env.PICTURES;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: frame === page });
  }
  await turn(page, frame, 'light');
}

/** Waits until the page has followed: it draws itself anew in its own time. */
async function turn(page: Page, frame: Frame | Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await frame.waitForFunction((wanted) => {
    const provider = document.querySelector('.fui-FluentProvider');
    const background = provider && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim();
    return background && (background.startsWith('#f') ? 'light' : 'dark') === wanted;
  }, colorScheme);
}

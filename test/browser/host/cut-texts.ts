import type { Page } from 'playwright-core';

/** What of the shown pages is cut off: the words of each cell that has less room than its letters need, and how. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.locator('.print-pages').evaluate((pages) => {
    const points = 4 / 3;
    const cut: string[] = [];
    for (const text of pages.querySelectorAll<HTMLElement>('.text')) {
      const drawn = text.querySelector<HTMLElement>('span > span');
      if (!drawn) continue;
      const words = drawn.textContent ?? '';
      const letters = drawn.getBoundingClientRect();
      const room = text.getBoundingClientRect();
      // A sheet that is fitted to the page is drawn smaller, and says its sizes as they were.
      const scale = room.height / text.offsetHeight;
      const line = Number.parseFloat(text.style.lineHeight) * points * scale;
      // Beside its cell a text may go on over empty ones, as far as the clipping lets it.
      const [, right = '0', left = '0'] =
        /inset\(\S+ -([\d.]+)(?:pt|px) \S+ -([\d.]+)(?:pt|px)\)/.exec(text.style.clipPath) ?? [];
      const beside = (side: string) => Number.parseFloat(side) * points * scale;
      const over = Math.max(room.left - beside(left) - letters.left, letters.right - room.right - beside(right));
      // A pixel is lost in rounding.
      if (Math.max(letters.height, line) > room.height + 1) cut.push(`lower: ${words}`);
      else if (!text.classList.contains('wrap') && over > 1) cut.push(`sideways: ${words}`);
      else if (/^#+$/.test(words)) cut.push('####');
    }
    return cut;
  });
}

import type { Page } from 'playwright-core';

/** What of the shown pages is cut off: the words of each cell that has less room than its letters need, and how. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.locator('.print-pages').evaluate((pages) => {
    const cut: string[] = [];
    for (const text of pages.querySelectorAll<HTMLElement>('.text')) {
      const drawn = text.querySelector<HTMLElement>('span > span');
      const cell = text.closest<HTMLElement>('.cell');
      if (!drawn || !cell) continue;
      const words = drawn.textContent ?? '';
      const letters = drawn.getBoundingClientRect();
      const room = text.getBoundingClientRect();
      // Letters on a line as high as the font says; a pixel is lost in rounding.
      const height = Math.max(letters.height, Number.parseFloat(getComputedStyle(text).lineHeight));
      const [, , right = 0, , left = 0] =
        /inset\(\S+ (-?[\d.]+)(?:pt|px) \S+ (-?[\d.]+)(?:pt|px)\)/
          .exec(text.style.clipPath)
          ?.map((part, index) => (index === 0 ? 0 : -Number.parseFloat(part) * (4 / 3))) ?? [];
      const sideways = text.classList.contains('wrap')
        ? 0
        : Math.max(room.left - left - letters.left, letters.right - room.right - right);
      if (height > room.height + 1) cut.push(`lower: ${words}`);
      else if (sideways > 1) cut.push(`sideways: ${words}`);
      else if (/^#+$/.test(words)) cut.push('####');
    }
    return cut;
  });
}

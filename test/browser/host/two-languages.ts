import type { Frame, Page } from 'playwright-core';

/**
 * Controls that say the same in two languages, a line each: the other language is one press of the switch away, and beside
 * the chosen one it is noise. Names of people and places may stand in a line with either, and so may what is quoted.
 */
export function twoLanguages(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const isThai = (line: string) => /[ก-๙]/.test(line) && !/[A-Za-z]{2}/.test(line);
    const isEnglish = (line: string) => /[A-Za-z]{2}/.test(line) && !/[ก-๙]/.test(line);
    const isOther = document.documentElement.lang === 'en' ? isThai : isEnglish;
    const isOwn = document.documentElement.lang === 'en' ? isEnglish : isThai;
    return [...document.querySelectorAll<HTMLElement>('button, a[href], summary, label, legend, h1, h2, h3, th')]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const lines = control.innerText.split('\n').map((line) => line.replace(/“[^”]*”/g, ''));
        const marked = [...control.querySelectorAll<HTMLElement>('[lang]')].some(
          ({ lang }) => lang !== document.documentElement.lang,
        );
        return marked || (lines.some(isOwn) && lines.some(isOther));
      })
      .map((control) => control.innerText);
  });
}
